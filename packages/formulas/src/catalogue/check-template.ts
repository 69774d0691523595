import { convertMass, type Edition, MetricError } from "@kidorui/core";
import { daysMeant } from "../cells/calendar-text.ts";
import { type CellContent, isBlank } from "../cells/cell.ts";
import { dayOf, writtenDay } from "../cells/date.ts";
import { isPercentage, numberFromText, numbersMeant } from "../cells/number.ts";
import { otherCalendar } from "../cells/other-calendar.ts";
import { isErrorText } from "../errors.ts";
import { basisOf, FORMS } from "../forms.ts";
import { japaneseFor, wordFor } from "../names/word-for.ts";
import { codeOf, type NamedKind } from "../names.ts";
import { type Problem, problemOf, problems } from "./check-problems.ts";

/** What a cell of a column must be; an `amount` that is not written is 0, a `quantity` is missing, a
 * `risk` nobody assessed; a `content` belongs to the form beside it. */
type ColumnKind = NamedKind | "text" | "amount" | "quantity" | "risk" | "date" | "form" | "content";

export interface TemplateColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly required: boolean;
}

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
    column("content", "content"),
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
  const meant = typeof content === "string" ? numbersMeant(content) : [];
  if (meant.length > 1) return problems.twoReadings(String(content).trim(), meant.map(String));
  if (typeof content === "string" && isPercentage(content)) return problems.percentage();
  const value = numberIn(content);
  if (value === undefined) return problems.noNumber();
  if (value < 0) return problems.negative();
  return value > most ? problems.aboveOne() : undefined;
}

function dateProblem(content: CellContent): Problem | undefined {
  const meant = typeof content === "string" ? daysMeant(content).map(writtenDay) : [];
  if (meant.length > 1) return problems.twoReadings(String(content).trim(), meant);
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
    // Only its form says what it may be.
    case "content":
      return undefined;
    default:
      return refusedBy(() => codeOf(edition, kind, nameIn(content), () => kind), kind);
  }
}

/**
 * What is wrong with a cell of a column, if anything. Spreadsheets send 0 for an empty cell in places, and what
 * a function would refuse for either is a problem here: a risk, a quantity that is required.
 */
function cellProblem(
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

/** A row of a list: what stands in a column, and whether the list has that column at all. */
export interface ListRow {
  readonly has: (column: string) => boolean;
  readonly at: (column: string) => CellContent;
}

/** CONVERT asks for one element: a group of them has no one composition. */
function compositionProblem(edition: Edition, row: ListRow): Problem | undefined {
  const element = row.at("element");
  if (isBlank(element) || (isBlank(row.at("form")) && !row.has("content"))) return undefined;
  const convert = () =>
    convertMass(1, {
      element: codeOf(edition, "element", nameIn(element), () => "element"),
      from: "oxide",
      to: "element",
    });
  return refusedBy(convert, "element") && problems.noComposition();
}

/** Goods need the part of them that is the element, as CONVERT does; oxide, metal and the element itself have none. */
function partProblem(edition: Edition, row: ListRow): Problem | undefined {
  const [form, content] = [row.at("form"), row.at("content")];
  const word = isBlank(form) ? "element" : wordFor(edition, "form", FORMS, nameIn(form));
  if (word === undefined) return undefined;
  const isOfGoods = basisOf(word) === "gross";
  if (isBlank(content)) return isOfGoods ? problems.noContent() : undefined;
  return isOfGoods ? quantityProblem(content, 1) : problems.idleContent();
}

/** A row of stock alone buys nothing: its 0 is one, though a host may send it for a blank cell, too. */
function purchaseProblem(row: ListRow): Problem | undefined {
  const bought = row.at("kg_per_year");
  if (bought === undefined) return problems.noPurchase();
  return bought === 0 && isBlank(row.at("stock_kg")) ? problems.nothing() : undefined;
}

/** What is wrong with a cell in its row, if anything: by itself, or beside the others. */
export function problemIn(edition: Edition, column: TemplateColumn, row: ListRow): Problem | undefined {
  const { name, kind } = column;
  const content = row.at(name);
  if (name === "kg_per_year" && row.has("stock_kg") && isBlank(content)) return purchaseProblem(row);
  const own = cellProblem(edition, column, content);
  if (own) return own;
  if (kind === "content") return partProblem(edition, row);
  return kind === "element" && row.has("form") ? compositionProblem(edition, row) : undefined;
}
