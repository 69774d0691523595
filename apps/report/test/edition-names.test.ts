import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const NAME = /20\d\dQ[1-4](\.\d+)?/;
/** Texts without a space or a letter beyond ASCII are code; any other is a sentence, which may name an edition as an example. */
const CODE = /^[!-~]+$/;

/** Where examples of calls stand: results on one edition with a function's definition, refusals with its method. */
const EXAMPLES = [
  { room: "packages/formulas/src/catalogue/", property: "examples" },
  { room: "packages/formulas/src/methods/", property: "refusals" },
];

/** Whether a text stands within a property. */
const isWithin = (node: ts.Node, property: string): boolean =>
  node.parent !== undefined &&
  ((ts.isPropertyAssignment(node) && node.name.getText() === property) || isWithin(node.parent, property));

/** Texts in code that name an edition; comments do not count. */
function namesIn(file: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isRegularExpressionLiteral(node);
    if (isText && NAME.test(node.text) && CODE.test(node.text)) {
      const isExample = EXAMPLES.some(
        ({ room, property }) => file.startsWith(room) && isWithin(node, property),
      );
      if (!isExample) found.push(`${file}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return found;
}

/** The code of an Astro component between its fences; its markup is looked at as it stands. */
const partsOf = (text: string): readonly [string, string] => {
  const [, code = "", markup = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? ["", "", text];
  return [code, markup];
};

const sources = ["packages", "apps"]
  .flatMap((room) => readdirSync(join(root, room)).map((name) => join(room, name, "src")))
  .flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        join(folder, name),
      );
    } catch {
      // Not every package has sources.
      return [];
    }
  })
  .filter((file) => /\.(ts|mts|mjs|astro)$/.test(file) && !file.endsWith(".test.ts"));

describe("code", () => {
  test("names no edition: what an edition shows follows from its data, not from its name", () => {
    expect(sources.length).toBeGreaterThan(600);
    const found = sources.flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      if (!file.endsWith(".astro")) return namesIn(file, text);
      const [code, markup] = partsOf(text);
      return [...namesIn(file, code), ...(NAME.test(markup) ? [`${file}: ${NAME.exec(markup)?.[0]}`] : [])];
    });
    expect(found).toEqual([]);
  });

  test("that does is found, in any kind of text", () => {
    const code = `
      // Since 2026Q4 the texts differ.
      const a = edition === "2026Q4.1";
      const b = { "2025Q2": 1 }, c = \`2026Q1/\${a}\`, d = /^2024Q1$/;
      const e = "A quarter such as 2027Q1.", examples = [{ edition: "2026Q4" }];
      const f = { examples: [{ edition: "2026Q4" }] };
    `;
    const texts = (file: string) => namesIn(file, code).map((line) => line.replace(`${file}: `, ""));
    const named = ["2026Q4.1", "2025Q2", "2026Q1/", "/^2024Q1$/", "2026Q4"];
    expect(texts("packages/formulas/src/catalogue/a.ts")).toEqual(named);
    expect(texts("packages/formulas/src/methods/a.ts")).toEqual([...named, "2026Q4"]);
    expect(texts("apps/report/src/models/a.ts")).toEqual([...named, "2026Q4"]);
  });
});
