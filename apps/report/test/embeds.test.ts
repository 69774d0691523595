import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { figuresIn } from "../src/embeds/embed-page.ts";
import { EMBEDS, embedOfDrawing, embedPath } from "../src/embeds/embed-path.ts";

const dist = join(import.meta.dirname, "../dist");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const read = (path: string): string => readFileSync(join(dist, path), "utf8");

test("the address of a figure alone follows from that of its drawing", () => {
  expect(embedOfDrawing("https://example.org/k/en/editions/2026Q4/uses/figures/use-share.svg")).toBe(
    "https://example.org/k/embed/en/editions/2026Q4/uses/use-share.html",
  );
  expect(embedOfDrawing("/ja/lab/figures/stock.svg")).toBe(`/${embedPath("ja/lab/", "stock")}`);
});

test("a figure is found whatever else its element says of it", () => {
  const page =
    '<figure class="figure" data-new id="a" data-file="b">A</figure><figure class="figure" id="b">B</figure>';
  expect([...figuresIn(page).keys()]).toEqual(["a", "b"]);
});

test("every figure that can be downloaded has a light page of its own, without table and script", () => {
  const drawings = files.filter((file) => /^(?:en|ja)\/.*figures\/[^/]+\.svg$/.test(file));
  expect(drawings.length).toBeGreaterThan(500);
  expect(drawings.filter((file) => !existsSync(join(dist, embedOfDrawing(file))))).toEqual([]);
  const alone = files.filter((file) => file.startsWith(`${EMBEDS}/`) && file.endsWith(".html"));
  const faults = alone.filter((file) => {
    const html = read(file);
    const [, page, id] = /^embed\/(.*\/)([^/]+)\.html$/.exec(file) ?? [];
    const leads = new RegExp(`<a href="https?://[^"]*/${page}#${id}">`).test(html);
    const figures = figuresIn(html);
    return (
      figures.size !== 1 ||
      !figures.has(id ?? "") ||
      !leads ||
      !html.includes('<base target="_top">') ||
      !html.includes('<meta name="color-scheme" content="light dark">') ||
      (/^embed\/..\/editions\//.test(file) && !/figure__source">[^<]/.test(html)) ||
      /<script|<details|data-formula/.test(html)
    );
  });
  expect(alone.length).toBeGreaterThanOrEqual(drawings.length);
  expect(faults).toEqual([]);
});
