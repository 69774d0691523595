import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { cardDrawing } from "../src/cards/card-drawing.ts";
import { CARD, cardPage } from "../src/cards/card-path.ts";
import { indexedPng } from "../src/cards/indexed-png.ts";
import { cardWords } from "../src/cards/read-card.ts";
import { cardPicture } from "../src/site/cards.ts";
import { dataset } from "./dataset.ts";

const dist = join(import.meta.dirname, "../dist");
const read = (path: string): string => readFileSync(join(dist, path), "utf8");
const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) =>
  /^(?:en|ja)\/(?:.*\/)?index\.html$/.test(path),
);
const contentOf = (html: string, name: string): string =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";

test("every page names a card that is there, and what it shows in words", () => {
  expect(pages.length).toBeGreaterThan(1000);
  const root = /<link rel="canonical" href="([^"]*?\/)en\//.exec(read("en/index.html"))?.[1] ?? "";
  const faults = pages.filter((page) => {
    const head = read(page).split("</head>")[0] ?? "";
    const image = contentOf(head, "og:image");
    return !(
      image.startsWith(root) &&
      existsSync(join(dist, image.slice(root.length))) &&
      image.slice(root.length).startsWith(`cards/${page.slice(0, 2)}/`) &&
      contentOf(head, "og:image:alt") !== "" &&
      contentOf(head, "twitter:card") === "summary_large_image"
    );
  });
  expect(faults).toEqual([]);
});

test("the address without a language shows the card of the front page; what is not found is not shared", () => {
  const [root, missing] = ["index.html", "404.html"].map(read);
  expect(contentOf(root ?? "", "og:image")).toMatch(/\/cards\/en\/card\.png$/);
  expect(contentOf(root ?? "", "og:url")).toMatch(/\/en\/$/);
  expect(missing).toContain('<meta name="robots" content="noindex"');
  expect(missing).not.toContain('property="og:');
});

/** Bytes of a card: what those who show it read whole, and most of them. */
const MOST = 60_000;
const HALF = 20_000;

test("a card is light, whatever is written on it", () => {
  const sizes = readdirSync(join(dist, "cards"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".png"))
    .map((path) => statSync(join(dist, "cards", path)).size)
    .toSorted((a, b) => a - b);
  expect(sizes.length).toBeGreaterThan(900);
  expect(sizes.at(-1)).toBeLessThanOrEqual(MOST);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(HALF);
});

test("a list of numbers and a page of rows show the card of the page they stand behind", () => {
  expect(cardPage("editions/2026Q4/uses/numbers/")).toBe("editions/2026Q4/uses/");
  expect(cardPage("data/trade/JPN/")).toBe("data/trade/");
  expect(cardPage("data/trade/")).toBe("data/trade/");
});

test("a card has the words of its page, is a small picture of the usual size, and the same twice", async () => {
  for (const lang of ["en", "ja"] as const) {
    const path = `${lang}/editions/${dataset.latest}/`;
    const html = read(`${path}index.html`);
    const words = cardWords(html, lang, dataset.latest);
    expect(words.title).not.toBe("");
    expect(words.number?.value).toMatch(/\d/);
    const drawing = cardDrawing(words);
    const said = JSON.stringify(drawing);
    for (const text of [words.title, words.number?.value, words.number?.label, dataset.latest])
      expect(said).toContain(JSON.stringify(text));
    const [one, other] = [await cardPicture(drawing), await cardPicture(drawing)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(await sharp(one).metadata()).toMatchObject({ format: "png", ...CARD });
    // Something is written in it, in letters that the fonts have: no two texts look alike.
    const otherWords = await cardPicture(
      cardDrawing({ ...words, title: [...words.title].reverse().join("") }),
    );
    expect(Buffer.compare(one, otherWords)).not.toBe(0);
    expect(one.length).toBeLessThan(25_000);
  }
});

test("a picture of few colours keeps them", async () => {
  const data = Uint8Array.from([0, 0, 0, 255, 252, 252, 252, 255, 252, 0, 84, 255, 0, 0, 0, 255]);
  const png = indexedPng({ data, width: 2, height: 2 });
  const { data: dots } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([...dots]).toEqual([...data]);
});
