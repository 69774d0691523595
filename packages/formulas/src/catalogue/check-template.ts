import { type Edition, MetricError } from "@kidorui/core";
import { type CellContent, isBlank } from "../cells/cell.ts";
import { numberFromText } from "../cells/number.ts";
import { isYear } from "../cells/period.ts";
import { plainText } from "../cells/plain-text.ts";
import { codeOf, type NamedKind } from "../names.ts";
import { dateOf, serialOf } from "../serial-date.ts";

/** What a cell of a column must be; an `amount` that is not written is 0, a `quantity` is missing. */
type ColumnKind = NamedKind | "text" | "amount" | "quantity" | "fraction" | "date" | "form";

export interface TemplateColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly required: boolean;
}

/** What is wrong with one cell, and how to mend it. */
export interface Problem {
  readonly problem: string;
  readonly fix: string;
}

const FORMS = ["oxide", "metal", "alloy", "magnet", "compound", "concentrate"];

const column = (name: string, kind: ColumnKind, required = false): TemplateColumn => ({
  name,
  kind,
  required,
});

/** Columns of each template, by the name in its first row. */
export const templates = {
  suppliers: [
    column("part", "text"),
    column("supplier", "text", true),
    column("country", "country", true),
    column("element", "element", true),
    column("form", "form"),
    column("kg_per_year", "quantity", true),
    column("stock_kg", "quantity"),
    column("risk", "fraction"),
    column("contract_end", "date"),
  ],
  stocks: [
    column("element", "element", true),
    column("form", "form"),
    column("stock", "amount", true),
    column("daily_use", "quantity", true),
    column("daily_inflow", "quantity"),
  ],
} as const satisfies Readonly<Record<string, readonly TemplateColumn[]>>;

const numberIn = (content: CellContent): number | undefined =>
  typeof content === "number" ? content : typeof content === "string" ? numberFromText(content) : undefined;

function nameProblem(edition: Edition, kind: NamedKind, content: CellContent): Problem | undefined {
  try {
    codeOf(edition, kind, String(content), kind);
    return undefined;
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    // The message of the name itself, so that a cell and this list say the same: "country: no … . Did you …?"
    const [problem = "", fix = ""] = error.message.slice(kind.length + 2).split(/(?<=\.) (?=[A-Z])/);
    return { problem: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}`, fix };
  }
}

function quantityProblem(content: CellContent, most: number): Problem | undefined {
  const value = numberIn(content);
  if (value === undefined)
    return { problem: "Not a number.", fix: "Write digits alone, the unit in the heading." };
  if (value < 0)
    return { problem: "Below 0.", fix: "Write a quantity from 0; leave the cell empty if it is not known." };
  if (value > most) return { problem: `Above ${most}.`, fix: `Write a part of 1: 0.3 for 30 %.` };
  return undefined;
}

function dateProblem(content: CellContent): Problem | undefined {
  const serial = typeof content === "number" ? content : serialOf(plainText(String(content)));
  if (serial !== undefined && !isYear(serial) && dateOf(serial) !== undefined) return undefined;
  return { problem: "Not a date.", fix: "Write YYYY-MM-DD, or a date that the spreadsheet knows as one." };
}

function formProblem(content: CellContent): Problem | undefined {
  if (FORMS.includes(plainText(String(content)).toLowerCase())) return undefined;
  return { problem: "Unknown form.", fix: `Write one of ${FORMS.join(", ")}.` };
}

/** What is wrong with a cell that is not empty. */
function contentProblem(edition: Edition, kind: ColumnKind, content: CellContent): Problem | undefined {
  switch (kind) {
    case "text":
      return undefined;
    case "amount":
    case "quantity":
      return quantityProblem(content, Infinity);
    case "fraction":
      return quantityProblem(content, 1);
    case "date":
      return dateProblem(content);
    case "form":
      return formProblem(content);
    default:
      return nameProblem(edition, kind, content);
  }
}

/** What is wrong with a cell of a column, if anything. Spreadsheets send 0 for an empty cell in places. */
export function cellProblem(
  edition: Edition,
  { kind, required }: TemplateColumn,
  content: CellContent,
): Problem | undefined {
  if (!isBlank(content)) return contentProblem(edition, kind, content);
  if (!required || kind === "amount") return undefined;
  return {
    problem: kind === "quantity" ? "Empty or 0." : "Empty.",
    fix: "Fill the cell, or delete the row.",
  };
}
