import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { MetricError } from "@kidorui/core";
import ts from "typescript";

const packages = fileURLToPath(new URL("../../..", import.meta.url));

/** The error that only passes on the sentences of another one. */
const RENAMED = "core/src/errors.ts";
const KINDS = ["MetricError", "LeverError"];

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(packages, file), "utf8"), ts.ScriptTarget.Latest, true);

/** What the inputs are called in the file of a metric: and what words they may be: its caller knows them by these. */
export function namesAt(site: string): string[] {
  const [file = ""] = site.split(":");
  if (!file.startsWith("core/")) return [];
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) names.push(node.name.getText());
    // Words that an option may be, or a lever ends with.
    if (ts.isStringLiteral(node) && /^\.?[a-z]+(-[a-z]+)*$/.test(node.text))
      names.push(node.text.replace(".", ""));
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return names;
}

function inFile(file: string): string[] {
  const tree = parsed(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && KINDS.includes(node.expression.getText())) {
      found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Every place of the sources where a `MetricError` is made, as `core/src/units.ts:51`. */
export function sites(): string[] {
  return ["core/src", "formulas/src"]
    .flatMap((folder) =>
      readdirSync(join(packages, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        `${folder}/${name}`.replaceAll(sep, "/"),
      ),
    )
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== RENAMED)
    .flatMap(inFile);
}

/** Where an error was made, by its stack; of one that was renamed, where the first of them was. */
export function siteOf(error: MetricError): string {
  if (error.cause instanceof MetricError) return siteOf(error.cause);
  for (const line of (error.stack ?? "").split("\n")) {
    const [, path, row] = /^\s+at (?!new ).*?([^\s(]+\.ts):(\d+):\d+\)?$/.exec(line) ?? [];
    if (path !== undefined)
      return `${relative(packages, path.replace(/^file:\/\//, "")).replaceAll(sep, "/")}:${row}`;
  }
  return error.stack ?? "";
}
