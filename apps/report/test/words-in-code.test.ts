import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../src");

/** Every source file of the report but its word lists, by its path. */
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.startsWith("i18n/"))
  .map((file) => ({ file, source: readFileSync(join(folder, file), "utf8") }));

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

/** What a program says in strings and templates; a pattern says nothing. */
function said(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
}

test("no code asks which language it speaks: words stand in texts and word lists, rules of a language in its grammar", () => {
  expect(sources.length).toBeGreaterThan(300);
  const asking = sources.flatMap(({ file, source }) =>
    [
      ...withoutComments(source).matchAll(
        /.*(?:[!=]==?\s*["'`](?:en|ja)["'`]|["'`](?:en|ja)["'`]\s*[!=]==?).*/g,
      ),
    ].map(([line]) => `${file}: ${line.trim()}`),
  );
  expect(asking).toEqual([]);
});

test("no code says a word of Japanese, whose English would stand beside it", () => {
  const letters = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
  const words = sources.flatMap(({ file, source }) =>
    (file.endsWith(".astro") ? withoutComments(source).split("\n") : said(file, source))
      .filter((text) => letters.test(text))
      .map((text) => `${file}: ${text.trim()}`),
  );
  expect(words).toEqual([]);
});
