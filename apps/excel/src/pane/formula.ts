/** One argument as it stands in a formula. */
export type FormulaArgument =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "reference"; readonly reference: string }
  /** A formula of its own: only Excel can compute it. */
  | { readonly kind: "formula"; readonly text: string };

/** A call at the head of a formula. */
export interface FormulaCall {
  readonly id: string;
  readonly arguments: readonly FormulaArgument[];
}

const closing: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** Splits at a separator that stands outside quotes, brackets and braces; `undefined` if one stays open. */
export function splitOutside(text: string, separator: string): readonly string[] | undefined {
  const parts: string[] = [];
  const open: string[] = [];
  let quote = "";
  let part = "";
  for (const character of text) {
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (closing[character]) open.push(closing[character]);
    else if (character === ")" || character === "}") {
      if (open.pop() !== character) return undefined;
    } else if (character === separator && open.length === 0) {
      parts.push(part);
      part = "";
      continue;
    }
    part += character;
  }
  return quote === "" && open.length === 0 ? [...parts, part] : undefined;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const REFERENCE = /^((?:'[^']+'|[\p{L}\d_.]+)!)?\$?[a-z]{1,3}\$?\d{1,7}(:\$?[a-z]{1,3}\$?\d{1,7}|#)?$/iu;
const DATE = /^date\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/i;
const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

function literal(text: string): { readonly value: unknown } | undefined {
  if (text === "") return { value: null };
  if (NUMBER.test(text)) return { value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { value: text.slice(1, -1).replaceAll('""', '"') };
  const date = DATE.exec(text);
  if (date) {
    const [year = 0, month = 1, day = 1] = date.slice(1).map(Number);
    return { value: (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY };
  }
  if (!/^\{.*\}$/s.test(text)) return undefined;
  const rows = splitOutside(text.slice(1, -1), ";")?.map((row) => splitOutside(row, ",") ?? []);
  const cells = rows?.map((row) => row.map((cell) => literal(cell.trim())));
  if (!cells || cells.flat().includes(undefined)) return undefined;
  return { value: cells.map((row) => row.map((cell) => cell?.value)) };
}

function argument(text: string): FormulaArgument {
  const value = literal(text);
  if (value) return { kind: "value", value: value.value };
  return REFERENCE.test(text) ? { kind: "reference", reference: text } : { kind: "formula", text };
}

/**
 * Reads a formula that is one call of our functions, in English notation as `range.formulas` gives
 * it. Anything around the call, `1+REE.HHI(…)` say, gives `undefined`.
 */
export function readFormula(formula: string, namespace: string): FormulaCall | undefined {
  const head = new RegExp(`^=\\s*${namespace}\\.([a-z0-9]+)\\((.*)\\)\\s*$`, "is").exec(formula);
  if (!head) return undefined;
  const [, id = "", inside = ""] = head;
  const texts = splitOutside(inside, ",");
  if (!texts) return undefined;
  return {
    id: id.toUpperCase(),
    arguments: inside.trim() === "" ? [] : texts.map((text) => argument(text.trim())),
  };
}

/** Ids of our functions that a formula mentions, in order. */
export function functionsIn(formula: string, namespace: string): readonly string[] {
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const names = outside.matchAll(new RegExp(`(?<![\\w.])${namespace}\\.([a-z0-9]+)\\(`, "gi"));
  return [...new Set([...names].map(([, id = ""]) => id.toUpperCase()))];
}
