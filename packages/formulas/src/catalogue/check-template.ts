import { convertMass, type Edition, MetricError } from "@kidorui/core";
import { type CellContent, isBlank } from "../cells/cell.ts";
import { dayOf } from "../cells/date.ts";
import { numberFromText } from "../cells/number.ts";
import { otherCalendar } from "../cells/other-calendar.ts";
import { isErrorText } from "../errors.ts";
import { japaneseFor, wordFor } from "../names/word-for.ts";
import { codeOf, type NamedKind } from "../names.ts";
import { type Problem, problemOf, problems } from "./check-problems.ts";

/** What a cell of a column must be; an `amount` that is not written is 0, a `quantity` is missing, a
 * `risk` nobody assessed. */
type ColumnKind = NamedKind | "text" | "amount" | "quantity" | "risk" | "date" | "form";

export interface TemplateColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly required: boolean;
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
    column("risk", "risk"),
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

/** What a function would refuse of a cell, in its own words. */
function refusedBy(read: () => unknown, parameter: string): Problem | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    return problemOf(error, parameter);
  }
}

/** A cell as a name, a truth value as a sheet shows it. */
const nameIn = (content: CellContent): string =>
  typeof content === "string" ? content : String(content).toUpperCase();

function quantityProblem(content: CellContent, most: number): Problem | undefined {
  const value = numberIn(content);
  if (value === undefined) return problems.noNumber();
  if (value < 0) return problems.negative();
  return value > most ? problems.aboveOne() : undefined;
}

function dateProblem(content: CellContent): Problem | undefined {
  const refused =
    typeof content === "boolean" ? problems.noDate() : refusedBy(() => dayOf(content, () => "date"), "date");
  // Of another calendar the function tells the year; else what to write is said shorter here.
  return refused && (otherCalendar(String(content)) ? refused : problems.noDate());
}

function formProblem(edition: Edition, content: CellContent): Problem | undefined {
  if (wordFor(edition, "form", FORMS, nameIn(content)) !== undefined) return undefined;
  return problems.unknownForm(
    FORMS,
    FORMS.map((form) => japaneseFor(edition, "form", form)),
  );
}

/** What is wrong with a cell that is not empty. */
function contentProblem(edition: Edition, kind: ColumnKind, content: CellContent): Problem | undefined {
  switch (kind) {
    case "text":
      return undefined;
    case "amount":
    case "quantity":
      return quantityProblem(content, Infinity);
    case "risk":
      return quantityProblem(content, 1);
    case "date":
      return dateProblem(content);
    case "form":
      return formProblem(edition, content);
    default:
      return refusedBy(() => codeOf(edition, kind, nameIn(content), () => kind), kind);
  }
}

/**
 * What is wrong with a cell of a column, if anything. Spreadsheets send 0 for an empty cell in places, and what
 * a function would refuse for either is a problem here: a risk, a quantity that is required.
 */
export function cellProblem(
  edition: Edition,
  { kind, required }: TemplateColumn,
  content: CellContent,
): Problem | undefined {
  if (typeof content === "string" && isErrorText(content)) return problems.error(content);
  if (!isBlank(content)) return contentProblem(edition, kind, content);
  if (kind === "risk") return problems.noRisk();
  if (!required || kind === "amount") return undefined;
  return kind === "quantity" ? problems.nothing() : problems.empty();
}

/** Of a row whose form is to be converted, CONVERT asks for one element: a group of them has no one composition. */
export function compositionProblem(
  edition: Edition,
  element: CellContent,
  form: CellContent,
): Problem | undefined {
  if (isBlank(element) || isBlank(form)) return undefined;
  const convert = () =>
    convertMass(1, {
      element: codeOf(edition, "element", nameIn(element), () => "element"),
      from: "oxide",
      to: "element",
    });
  return refusedBy(convert, "element") && problems.noComposition();
}
