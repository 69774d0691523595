import { readFileSync } from "node:fs";
import type { Text } from "@kidorui/core";
import type { FunctionDefinition } from "@kidorui/formulas";
import { type Plugin, transform } from "esbuild";
import { parseAst } from "vite";

/** What is said of functions, parameters and columns, and no cell can show. */
const SAID: ReadonlySet<string> = new Set(["description", "returns", "when"]);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

const nameOf = (property: object): string => {
  const { key } = property as { key?: { name?: string; value?: string } };
  return key?.name ?? key?.value ?? "";
};

/** Whether a value is written out as a text in both languages. */
function isText(value: unknown): boolean {
  if (!isNode(value) || value.type !== "ObjectExpression") return false;
  const { properties } = value as unknown as { properties: readonly object[] };
  return properties.map(nameOf).join() === "en,ja";
}

/** The places of texts that are said of something, from the first on. */
function places(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(places);
  if (!isNode(node)) return [];
  const { value } = node as unknown as { value: unknown };
  if (node.type === "Property" && SAID.has(nameOf(node)) && isText(value)) return [value as Node];
  return Object.values(node).flatMap((part) => (typeof part === "object" ? places(part) : []));
}

/** Source text with empty words in the place of those that only the pane shows and carries. */
export function withoutTexts(code: string): string {
  let rest = code;
  for (const { start, end } of places(parseAst(code)).toReversed()) {
    rest = `${rest.slice(0, start)}{en:"",ja:""}${rest.slice(end)}`;
  }
  return rest;
}

/** What the pane says of a function beside its title. */
export interface FunctionTexts {
  readonly description: Text;
  readonly returns: Text;
  /** Of its parameters and errors, in their order. */
  readonly parameters: readonly Text[];
  readonly errors: readonly Text[];
}

/** The texts that were left out, by function. */
export const textsOf = (catalogue: readonly FunctionDefinition[]): Readonly<Record<string, FunctionTexts>> =>
  Object.fromEntries(
    catalogue.map(({ id, description, returns, parameters, errors }) => [
      id,
      {
        description,
        returns,
        parameters: parameters.map((one) => one.description),
        errors: errors.map(({ when }) => when),
      },
    ]),
  );

/** Leaves out what functions, parameters and columns are said to be. */
export const leavesOutTexts: Plugin = {
  name: "kidorui-texts",
  setup({ onLoad }) {
    onLoad(
      { filter: /packages\/(formulas\/src|core\/src\/tables\/definitions)\/.*\.ts$/ },
      async ({ path }) => {
        const { code } = await transform(readFileSync(path, "utf8"), { loader: "ts", target: "es2022" });
        return { contents: withoutTexts(code), loader: "js" };
      },
    );
  },
};
