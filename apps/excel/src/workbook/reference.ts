/** A reference of a formula taken apart. */
export type Reference =
  /** Of another file, or of several sheets at once: not to be read from here. */
  | { readonly kind: "elsewhere" }
  | {
      readonly kind: "range";
      readonly sheet: string | undefined;
      readonly address: string;
      /** `A1#`: all that the cell spills. */
      readonly spilled: boolean;
      /** `@A1:A9`: the one cell in line with the formula. */
      readonly inLine: boolean;
    }
  | {
      readonly kind: "table";
      /** `undefined` for the table the formula stands in. */
      readonly table: string | undefined;
      readonly part: TablePart;
      /** First and last column; none for all. */
      readonly columns: readonly string[];
    }
  | {
      readonly kind: "name";
      readonly sheet: string | undefined;
      readonly name: string;
      readonly spilled: boolean;
      readonly inLine: boolean;
    };

/** Which rows of a table. */
export type TablePart = "data" | "all" | "headers" | "totals" | "row";

const parts: Readonly<Record<string, TablePart>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "row",
};

const ADDRESS =
  /^(\$?[a-z]{1,3}\$?\d{1,7}(:\$?[a-z]{1,3}\$?\d{1,7})?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/i;
const SHEET = /^(?:'((?:[^']|'')+)'|([^!'[\]]+))!(.+)$/s;

/** A column as its heading says it: `'` escapes the marks of a reference. */
const heading = (text: string): string => text.replace(/'(.)/g, "$1");

function tableReference(table: string, inside: string): Reference {
  const named = table === "" ? undefined : table;
  const own = inside.startsWith("@");
  const rest = own ? inside.slice(1) : inside;
  // `[#This Row],[kg]` or `[kg]:[t]` in brackets of their own; else one item without any.
  const items = rest.startsWith("[")
    ? [...rest.matchAll(/\[((?:'.|[^\]'])*)\]/gs)].map(([, one = ""]) => one)
    : [rest];
  const part = items.map((item) => parts[item.toLowerCase()]).find((known) => known !== undefined);
  const columns = items.filter((item) => item !== "" && parts[item.toLowerCase()] === undefined).map(heading);
  return { kind: "table", table: named, part: own ? "row" : (part ?? "data"), columns };
}

/**
 * Takes a reference apart, spelt as `range.formulas` gives it.
 * @example referenceOf("'My, sheet'!A1#") // { kind: "range", sheet: "My, sheet", address: "A1", spilled: true, … }
 */
export function referenceOf(text: string): Reference {
  const inLine = text.startsWith("@");
  const spilled = text.endsWith("#");
  const body = text.slice(inLine ? 1 : 0, spilled ? -1 : undefined);
  const [, quoted, bare, rest] = SHEET.exec(body) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  if (sheet !== undefined && /[[\]:]/.test(sheet)) return { kind: "elsewhere" };
  const inner = rest ?? body;
  if (ADDRESS.test(inner)) return { kind: "range", sheet, address: inner, spilled, inLine };
  const [, table, inside] = /^([^[\]]*)\[(.*)\]$/s.exec(inner) ?? [];
  if (table !== undefined && inside !== undefined) return tableReference(table, inside);
  if (/[[\]!]/.test(inner)) return { kind: "elsewhere" };
  return { kind: "name", sheet, name: inner, spilled, inLine };
}
