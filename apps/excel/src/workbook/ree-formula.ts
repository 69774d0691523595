/** What stands before our functions in a file that was saved where the add-in was missing. */
const PREFIX = "_xldudf_";

/** Texts of a formula, in which nothing is a call. */
const TEXTS = /("(?:[^"]|"")*")/;

const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(TEXTS)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join("");

const calls = (namespace: string): RegExp => new RegExp(`(?<![\\w.])${namespace}\\.([a-z0-9]+)\\(`, "gi");

/** `_xldudf_REE_HHI(`, and `[2]!_xldudf_REE_HHI(` where Excel takes another file for its home. */
const saved = (namespace: string): RegExp =>
  new RegExp(`(?:'?\\[[^\\]!]+\\][^!(),;]*'?!)?${PREFIX}${namespace}_([a-z0-9]+)\\(`, "gi");

/** Whether a cell holds a formula, and not a value. */
export const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");

/** Ids of our functions that a formula mentions, in order; also where Excel did not know them when it was saved. */
export function functionsIn(formula: string, namespace: string): readonly string[] {
  const ids: string[] = [];
  outsideTexts(mended(formula, namespace), (part) => {
    for (const [, id = ""] of part.matchAll(calls(namespace))) ids.push(id.toUpperCase());
    return part;
  });
  return [...new Set(ids)];
}

/** Whether a formula is written as Excel keeps it where it does not know the function. */
export const isSavedUnknown = (formula: string, namespace: string): boolean =>
  mended(formula, namespace) !== formula;

/** The formula with our functions by the names they are typed by. */
export const mended = (formula: string, namespace: string): string =>
  outsideTexts(formula, (part) =>
    part.replace(saved(namespace), (_, id: string) => `${namespace}.${id.toUpperCase()}(`),
  );
