import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Dataset, tables as definitions } from "@kidorui/core";
import type { PluginOption } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Addresses, pathOf, RowPlaces, type Site } from "../src/editions/addresses.ts";
import { readPack } from "../src/editions/issued-folder.ts";
import { filled, marked } from "../src/editions/marks.ts";
import { type Pack, packBytes, packOf } from "../src/editions/pack.ts";
import { worktreeTables } from "../src/editions/read-tables.ts";
import { HOLES } from "../src/editions/shell.ts";
import { unpackEditions } from "../src/editions/unpack.ts";
import { ArticleWorkshop } from "../src/site/load-articles.ts";
import { text } from "./dataset.ts";
import { draftsOf, issueOnce } from "./issued-data.ts";

const folder = mkdtempSync(join(tmpdir(), "kidorui-unpack-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EDITION = "2024Q1";
const base = join(folder, "base");
const ROOT = "https://example.org/";
let pack: Pack;
let dataset: Dataset;

// The newest edition is issued too, so that its front page is unpacked.
beforeAll(async () => {
  draftsOf(base, { [EDITION]: "2024-03-31" });
  const workshop = new ArticleWorkshop();
  await issueOnce(base, EDITION, workshop);
  await workshop.close();
  pack = readPack(base, EDITION);
  dataset = new Dataset(await worktreeTables(base));
});

function put(site: string, path: string, text: string): void {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const shell = (words: string): string =>
  `<html><head><title>${HOLES.title} – ${words}</title><meta name="description" content="${HOLES.description}" /><style>${HOLES.style}</style><link rel="canonical" href="${HOLES.path}" /></head><body><header>${words}</header>${HOLES.notice}<p>Today: ${words}</p>${HOLES.article}<footer></footer></body></html>`;

/** A site as it is before the issued editions come in: shells, and whatever their articles lead to. */
function siteWith(name: string, words: string, without: readonly string[] = []): string {
  const site = join(folder, name);
  for (const lang of ["en", "ja"])
    for (const kind of ["shell", "front"])
      put(site, `${lang}/editions/${EDITION}/${kind}/index.html`, shell(words));
  const own = new Set([
    ...pack.articles.map(({ lang, path }) => `${lang}/${path}`),
    ...Object.keys(pack.files),
  ]);
  const anchors = new Map<string, Set<string>>();
  const today = { root: ROOT, places: new RowPlaces((table) => dataset.tables[table]), moved: new Map() };
  for (const { html } of pack.articles) {
    for (const [, path = "", anchor] of html.matchAll(/ href="site:([^"#]*)(?:#([^"]*))?"/g)) {
      if (own.has(path) || without.includes(path)) continue;
      const ids = anchors.get(path) ?? new Set();
      anchors.set(path, ids);
      if (anchor !== undefined) ids.add(anchor);
    }
    for (const [, name = ""] of html.matchAll(/ href="(row:[^"]*)"/g)) {
      const [path = ""] = pathOf(name, today).split("#");
      if (!anchors.has(path)) anchors.set(path, new Set());
    }
  }
  for (const [path, ids] of anchors)
    put(
      site,
      path.endsWith("/") ? `${path}index.html` : path,
      [...ids].map((id) => `<i id="${id}">`).join(""),
    );
  return site;
}

const unpackInto = (site: string, root = ROOT, moved?: ReadonlyMap<string, string>): void =>
  unpackEditions({ data: base, dataset, site, root, ...(moved ? { moved } : {}) });

/** What stands between the shell's parts, without what is said of the edition today. */
const articleIn = (page: string): string =>
  page
    .replace(/^.*?<\/header>/s, "")
    .replace(/<footer>.*$/s, "")
    .replace(/<p>Today: .*?<\/p>/s, "");

const pagesIn = (site: string): ReadonlyMap<string, string> =>
  new Map(
    pack.articles.map(({ lang, path }) => [
      `${lang}/${path}`,
      readFileSync(join(site, lang, path, "index.html"), "utf8"),
    ]),
  );

describe("unpacking an issued edition", () => {
  test("puts each article into the shell of today, and leaves no shell behind", () => {
    const site = siteWith("first", "first");
    unpackInto(site);
    for (const [path, page] of pagesIn(site)) {
      expect(page.replace(pack.style, "")).not.toMatch(/~\w+~|<!--|(?:site|row|whole):/);
      expect(page).toMatch(new RegExp(`^<html><head><title>[^<]*${EDITION}[^<]* – first</title>`));
      expect(page.includes("<p>Today: first</p>")).toBe(!path.endsWith("numbers/"));
    }
    const names = readdirSync(site, { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => /(?:^|\/)(?:shell|front)(?:\/|$)/.test(name))).toEqual([]);
    const front = readFileSync(join(site, "en/index.html"), "utf8");
    expect(articleIn(front)).toBe(articleIn(pagesIn(site).get(`en/editions/${EDITION}/`) ?? ""));
    const record = readFileSync(join(site, `editions/${EDITION}.json`));
    expect(record.equals(readFileSync(join(base, `editions/${EDITION}/record.json`)))).toBe(true);
  });

  test("gives the same articles and files whatever the shell says", () => {
    const [one, other] = [siteWith("one", "one"), siteWith("other", "another")];
    unpackInto(one);
    unpackInto(other);
    const [before, after] = [pagesIn(one), pagesIn(other)];
    for (const [path, page] of before) {
      expect(after.get(path)).not.toBe(page);
      expect(articleIn(after.get(path) ?? "")).toBe(articleIn(page));
    }
    for (const path of Object.keys(pack.files))
      expect(readFileSync(join(other, path), "utf8")).toBe(readFileSync(join(one, path), "utf8"));
  });

  test("brings the style it was issued with, in the page", () => {
    const site = siteWith("styled", "styled");
    unpackInto(site);
    expect(pack.style.length).toBeGreaterThan(10_000);
    for (const page of pagesIn(site).values()) expect(page).toContain(`<style>${pack.style}</style>`);
  });

  test("works under another address and base path without packing anew", () => {
    const site = siteWith("moved", "moved");
    unpackInto(site, "https://other.test/deep/path/");
    for (const page of pagesIn(site).values())
      for (const [, address = ""] of articleIn(page).matchAll(/ href="(?!https?:|mailto:|#)([^"]*)"/g))
        expect(address).toMatch(/^\/deep\/path\/(?:en|ja)\//);
    const drawings = Object.keys(pack.files).filter((path) => path.endsWith(".svg"));
    for (const path of drawings)
      expect(readFileSync(join(site, path), "utf8")).toContain(
        `https://other.test/deep/path/${path.replace(/figures\/.*/, "")}#`,
      );
  });

  test("stops where an article leads to a page that is gone, until a line says where it went", () => {
    const gone = "en/methods/reserves/";
    const site = siteWith("gone", "gone", [gone]);
    expect(() => unpackInto(site)).toThrow(
      /^Issued edition 2024Q1, en\/editions\/2024Q1\/.*: leads to en\/methods\/reserves\/, which is no page or file\. Give what stands there now a line in apps\/report\/src\/editions\/redirects\.ts\.$/,
    );
    const again = siteWith("again", "again", [gone]);
    for (const lang of ["en", "ja"]) put(again, `${lang}/methods/concentration/index.html`, '<i id="cases">');
    const moved = new Map([["methods/reserves/", "methods/concentration/"]]);
    unpackInto(again, ROOT, moved);
    const numbers = pagesIn(again).get(`en/editions/${EDITION}/numbers/`) ?? "";
    expect(numbers).toContain('href="/en/methods/concentration/#cases"');
    expect(numbers).not.toContain("methods/reserves/");
  });

  test("stops where the place on a page is gone", () => {
    const site = siteWith("place", "place");
    put(site, "en/methods/markethhi/index.html", "<p>No cases any more.</p>");
    expect(() => unpackInto(site)).toThrow(
      /leads to en\/methods\/markethhi\/#cases, which is no place of that page/,
    );
  });

  test("leads to a row wherever its table shows it, and stops where no table holds it", () => {
    const name = "row:en/mine_production/AUS/2023@usgs-mcs-2024";
    const site = { root: ROOT, places: new RowPlaces((table) => dataset.tables[table]), moved: new Map() };
    const html = `<a href="${name}">`;
    const resolved = (to: Site): string => {
      const numbers = new Map<string, number>();
      const kept = Buffer.from(marked(html, numbers));
      const addresses = new Addresses([...numbers.keys()], to);
      return filled(kept, (number) => addresses.at(number)).toString();
    };
    expect(resolved(site)).toBe('<a href="/en/data/mine_production/#AUS/2023@usgs-mcs-2024">');
    const definition = definitions.mine_production as { pageBy?: string };
    definition.pageBy = "country_code";
    try {
      expect(resolved(site)).toBe('<a href="/en/data/mine_production/AUS/#AUS/2023@usgs-mcs-2024">');
    } finally {
      delete definition.pageBy;
    }
    const none = { ...site, places: new RowPlaces(() => []) };
    expect(() => resolved(none)).toThrow(
      "the row mine_production/AUS/2023@usgs-mcs-2024, which no table holds",
    );
    const to = new Map([
      ["data/mine_production/#AUS/2023@usgs-mcs-2024", "data/mine_production/#AUS/2023@s"],
    ]);
    expect(resolved({ ...none, moved: to })).toBe('<a href="/en/data/mine_production/#AUS/2023@s">');
  });
});

describe("a pack", () => {
  test("is the same bytes each time, and gives back what was put in", () => {
    const kept = readFileSync(join(base, `editions/${EDITION}/articles.zst`));
    expect(packOf(kept)).toEqual(pack);
    expect(kept.equals(packBytes(pack))).toBe(true);
  });

  test("holds what a changed component and a changed sentence would show otherwise", async () => {
    const rewrite = (file: string, from: string, to: string): PluginOption => ({
      name: `rewrite ${file}`,
      enforce: "pre",
      transform: (code, id) => {
        if (!id.endsWith(file)) return undefined;
        if (!code.includes(from)) throw new Error(`${file}: expected ${from}`);
        return code.replace(from, to);
      },
    });
    const workshop = new ArticleWorkshop([
      rewrite("components/Figure.astro", '<figure class="figure"', '<figure class="figure" data-new="yes"'),
    ]);
    const said = text.files["front.en.md"] ?? "";
    const files = { ...text.files, "front.en.md": said.replace("Choose a number", "Press a number") };
    const changed = await workshop.render({ tables: dataset.tables, text: { ...text, files } }, EDITION);
    await workshop.close();
    const page = (of: Pack) => of.articles.find(({ path }) => path === `editions/${EDITION}/`)?.html ?? "";
    expect(page(changed.pack)).toContain("Press a number to see");
    expect(page(changed.pack)).toContain('data-new="yes"');
    expect(
      page(changed.pack)
        .replace("Press a number to see", "Choose a number to see")
        .replaceAll(' data-new="yes"', ""),
    ).toBe(page(pack));
  });
});
