import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { isProblem, readCell } from "../src/tables/cell.ts";
import { otherSign } from "../src/tables/japanese-signs.ts";
import { isJapanese } from "../src/tables/misread.ts";
import { otherTerm } from "./japanese-terms.ts";

test.each([
  ["2010〜2011年", "〜", "～"],
  ["希土類,磁石", ",", "、"],
  ["輸入.輸出", ".", "。"],
  ["輸入である.", ".", "。"],
  ["結果:輸入", ":", "："],
  ["輸入;輸出", ";", "；"],
  ["希土類(レアアース)", "(", "（"],
  ["（推計)である", ")", "）"],
  ["試行の90%が", "%", "％"],
  ["輸出−輸入", "−", "－"],
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

const PAGES = ["data/report", "data/site", "data/notes"];

/** Tables whose Japanese is this project's own: no titles of others, no names that readers type. */
const ownTables = readdirSync(join(root, "data/tables"))
  .filter((name) => !/^(sources|aliases)\.csv$/.test(name))
  .map((name) => join(root, "data/tables", name));

const written = (parts: readonly string[]): string[] =>
  parts.flatMap((part) => [...filesBelow(join(root, part))]);

test("every Japanese sentence of the code and of the pages has the signs of all others", () => {
  const files = written(["packages", "apps", ...PAGES]);
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((path) =>
    [...textsOf(path)]
      .filter((text) => isJapaneseText(text) && otherSign(text) !== undefined)
      .map((text) => `${relative(root, path)}: ${text}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ["供給網の強靱化", "供給網"],
  ["過去の公約", "公約"],
  ["改訂の経過", "改訂"],
  ["起こりうる", "りうる"],
  ["重希土の不足", "重希土"],
  ["12ヶ月", "2ヶ月"],
  ["1日あたりの使用量", "日あたり"],
  ["輸出量は45,900 tに当たる", "0 tに"],
  ["同規模の2者なら0.5", "2者"],
])("%s is told by its word", (text, found) => expect(otherTerm(text)?.found).toBe(found));

test("every Japanese text of the code, the pages and the tables uses the words of the project", () => {
  const found = [...written(["packages", "apps", ...PAGES]), ...ownTables].flatMap((path) =>
    [...textsOf(path)].flatMap((text) => {
      const other = isJapanese(text) ? otherTerm(text) : undefined;
      return other ? [`${relative(root, path)}: ${other.found}, write ${other.written}: ${text}`] : [];
    }),
  );
  expect(found).toEqual([]);
});
