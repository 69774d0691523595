import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fill } from "../src/words/fill.ts";
import { listText } from "../src/words/list-text.ts";

const source = join(import.meta.dirname, "../src");

/** What a sentence written into code betrays: a choice by language, or Japanese. */
const CHOICE = /[=!]==?\s*["'`](?:en|ja)["'`]|["'`](?:en|ja)["'`]\s*[=!]==?/;
const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** Errors of functions say what is wrong where they are raised, as those of the other packages do. */
const RAISED = /new MetricError\((?:"[^"]*"|`[^`]*`|[\w.]+|[,\s]+)+\)/g;

const saysWords = (code: string): boolean => {
  const rest = code.replace(RAISED, "");
  return CHOICE.test(rest) || JAPANESE.test(rest);
};

describe("sentences stand in the lists of words", () => {
  test("and nowhere else in the sources", () => {
    const files = globSync("**/*.ts", { cwd: source }).filter((file) => !file.startsWith("words/"));
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => saysWords(readFileSync(join(source, file), "utf8")))).toEqual([]);
  });

  test.for(['lang === "ja" ? a : b', 'if ("en" !== lang)', 'const ja = "セル";', 'say({ ja: "表" })'])(
    "the search sees %s",
    (code) => expect(saysWords(code)).toBe(true),
  );
});

describe("a sentence", () => {
  const sentence = {
    en: "{cells} {cells:holds|hold} {n} {n:value|values}.",
    ja: "{cells}の値は{n}個です。",
  } as const;

  test.for([
    [["A1"], 1, "A1 holds 1 value.", "A1の値は1個です。"],
    [["A1", "B2"], 0, "A1, B2 hold 0 values.", "A1、B2の値は0個です。"],
  ] as const)("agrees with what it counts: %o, %d", ([cells, n, en, ja]) => {
    expect(fill(sentence, { cells, n })).toEqual({ en, ja });
  });

  test("tells what is told in the language of each, and reads no places into it", () => {
    const text = { en: "{why}", ja: "理由：{why}" } as const;
    expect(fill(text, { why: { en: "{n} $&", ja: "その他" } })).toEqual({ en: "{n} $&", ja: "理由：その他" });
  });

  test("cuts a long list short", () => {
    const cells = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"];
    expect(listText(cells, "en")).toBe("A1, A2, A3, A4, A5, A6 and 2 more");
    expect(listText(cells, "ja")).toBe("A1、A2、A3、A4、A5、A6、ほか2件");
  });
});
