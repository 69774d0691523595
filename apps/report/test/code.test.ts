import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../src");

/** The source files of a folder, by their paths. */
const sourcesIn = (root: string) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .map((file) => ({ file, source: readFileSync(join(root, file), "utf8") }));

/** Every source file of the report but its word lists, and of the sheet that a page of it opens. */
const sources = [
  ...sourcesIn(folder).filter(({ file }) => !file.startsWith("i18n/")),
  ...sourcesIn(join(folder, "../../../packages/spreadsheet/src")),
];

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

/** Names that have a digit in them: of terms of use, of a hash, of a scale. */
const NAMES = /CC[ -]BY[ -]4\.0|SHA-256|0[–～]1/gi;

test("no word list says a number: a number stands in a text, as a formula, or is filled in", () => {
  const lists = readdirSync(join(folder, "i18n"))
    // Names of units and of what others published have the digits of their owners.
    .filter((file) => !["units.ts", "verification-cases.ts"].includes(file))
    .map((file) => ({ file, source: readFileSync(join(folder, "i18n", file), "utf8") }));
  expect(lists.length).toBeGreaterThan(15);
  const numbers = lists.flatMap(({ file, source }) =>
    said(file, source)
      // A worked formula is one.
      .filter((text) => !text.startsWith("=") && /[0-9０-９]/.test(text.replace(NAMES, "")))
      .map((text) => `${file}: ${text}`),
  );
  expect(numbers).toEqual([]);
});

const BRANCHES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.CatchClause,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** Branches of a function, those of functions within it too. */
function branchesOf(node: ts.Node): number {
  let count = BRANCHES.has(node.kind) ? 1 : 0;
  ts.forEachChild(node, (child) => {
    count += branchesOf(child);
  });
  return count;
}

test("no function is longer than 60 lines or has more than 15 branches", () => {
  const long: string[] = [];
  let functions = 0;
  for (const { file, source } of sources.filter(({ file }) => file.endsWith(".ts"))) {
    const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
    const lineOf = (place: number): number => tree.getLineAndCharacterOfPosition(place).line;
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && "body" in node && node.body) {
        functions += 1;
        const lines = lineOf(node.end) - lineOf(node.getStart()) + 1;
        const branches = branchesOf(node);
        if (lines > 60 || branches > 15)
          long.push(`${file}:${lineOf(node.getStart()) + 1} has ${lines} lines, ${branches} branches`);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  expect(functions).toBeGreaterThan(1000);
  expect(long).toEqual([]);
});
