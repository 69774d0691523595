import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { isProblem, readCell } from "../src/tables/cell.ts";
import { otherSign } from "../src/tables/japanese-signs.ts";
import { isJapanese } from "../src/tables/misread.ts";

test.each([
  ["2010〜2011年", "〜", "～"],
  ["希土類,磁石", ",", "、"],
  ["輸入.輸出", ".", "。"],
  ["輸入である.", ".", "。"],
  ["結果:輸入", ":", "："],
  ["輸入;輸出", ";", "；"],
  ["希土類(レアアース)", "(", "（"],
  ["（推計)である", ")", "）"],
  ["２０２４年", "２", "digits and letters of ASCII"],
])("%s is told at its sign", (text, found, written) => {
  const column = { type: "text", title: { en: "", ja: "" }, description: { en: "", ja: "" } } as const;
  const read = readCell({ ...column, name: "title_ja" }, text);
  expect(isProblem(read) && read.problem).toBe(
    `expected ${written} in Japanese, found "${found}". Write ${written}.`,
  );
  expect(readCell({ ...column, name: "title" }, text)).toBe(text);
});

test.each([
  "2010～2011年（暦年）、輸入1.5 t、約10,000トン。",
  "HS 2846（Y, Sc）",
  "CO2/kg",
  "財務省貿易統計 品別国別表",
])("%s is left as it is", (text) => {
  expect(otherSign(text)).toBeUndefined();
});

const root = join(import.meta.dirname, "../../..");

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (/^(node_modules|dist|test-results|fixtures)$|^\./.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (/\.(ts|astro|md|names)$/.test(path) && !/\.test\.ts$|[/\\](test|e2e)[/\\]/.test(path))
      yield path;
  }
}

/** The texts of a file: those between quotation marks in code, the lines of a page. */
function* textsOf(path: string): Generator<string> {
  const content = readFileSync(path, "utf8");
  if (!/\.(ts|astro)$/.test(path)) return yield* content.split("\n");
  const code = content.replaceAll(/^\s*(?:\/?\*|\/\/).*$/gm, "");
  for (const [, quoted, template] of code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g))
    yield quoted ?? (template ?? "").replaceAll(/\$\{[^}]*\}/g, " ");
}

/** Whether a text is one in Japanese, not an English one that quotes a word of it. */
const isJapaneseText = (text: string): boolean =>
  isJapanese(text) && (text.match(/[a-z]/gi)?.length ?? 0) < text.length / 2;

test("every Japanese sentence of the code and of the pages has the signs of all others", () => {
  const files = ["packages", "apps", "data/report"].flatMap((part) => [...filesBelow(join(root, part))]);
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((path) =>
    [...textsOf(path)]
      .filter((text) => isJapaneseText(text) && otherSign(text) !== undefined)
      .map((text) => `${relative(root, path)}: ${text}`),
  );
  expect(found).toEqual([]);
});
