import type { Edition } from "../dataset/dataset.ts";
import type { RowRef } from "../dataset/row-id.ts";
import { MetricError } from "../errors.ts";
import type { Row } from "../tables/registry.ts";
import type { Text } from "../text.ts";
import { defaultGoods } from "./default-goods.ts";
import { compareAnswers, type DependenceAnswer } from "./dependence-answer.ts";
import { importLists } from "./import-lists.ts";
import { importShare } from "./import-share.ts";
import { type Definition, listDefinition } from "./list-definition.ts";
import { comparePeriods } from "./periods.ts";

type Printed = Row<"trade_shares">;

export interface DependenceQuery {
  readonly importer: string;
  readonly supplier: string;
  readonly element: string;
  /** The newest with a complete list where it is left out, else the newest. */
  readonly period?: string | undefined;
  readonly basis: Printed["basis"];
  /** The widest goods of which the importer has any share where they are left out; see {@link defaultGoods}. */
  readonly scope?: Printed["scope"] | undefined;
  /** Only what comes straight from the supplier; goods by way of third countries are not traced. */
  readonly route?: "direct";
}

/** Which answers are asked for; what is left out may be anything. */
export interface AnswersQuery {
  readonly importer: string;
  readonly supplier: string;
  readonly element?: string | undefined;
  readonly period?: string | undefined;
  readonly basis?: string | undefined;
  readonly scope?: string | undefined;
}

const isAsked = (query: AnswersQuery, definition: Definition): boolean =>
  (["element", "period", "basis", "scope"] as const).every(
    (part) => query[part] === undefined || query[part] === definition[part],
  );

/** An answer with the rows it rests on. */
interface Candidate {
  readonly answer: Omit<DependenceAnswer, "grade">;
  readonly rows: readonly RowRef[];
}

/** Shares computed from lists of imports by partner. */
function computed(edition: Edition, query: AnswersQuery): Candidate[] {
  return importLists(edition, query.importer).flatMap((list): Candidate[] => {
    const { product, source_id, parts } = list;
    const definition = listDefinition(list);
    if (!definition || !isAsked(query, definition)) return [];
    const share = importShare(parts, query.supplier);
    if (!share) return [];
    const { isComplete, rows, ...rest } = share;
    const answer = {
      ...rest,
      ...definition,
      source_id,
      list: isComplete ? "complete" : "partial",
      product: product.product_code,
    } as const;
    return [{ answer, rows: rows.map((row) => ({ table: "trade", row })) }];
  });
}

/** Shares as others print them. */
function printed(edition: Edition, query: AnswersQuery): Candidate[] {
  return edition.visible("trade_shares").flatMap((row): Candidate[] => {
    const { element_code: element, period, basis, scope, share_pct, flag, coverage, source_id } = row;
    if (row.importer_code !== query.importer || row.supplier_code !== query.supplier) return [];
    const definition = { element, period, basis, scope };
    if (share_pct === null || !isAsked(query, definition)) return [];
    const value = share_pct / 100;
    const answer = {
      value,
      low: flag === "<" ? 0 : value,
      high: flag === ">" ? 1 : value,
      flag,
      ...definition,
      source_id,
      list: coverage === "full" ? "complete" : "single",
      product: "",
    } as const;
    return [{ answer, rows: [{ table: "trade_shares", row }] }];
  });
}

interface Graded extends Candidate {
  readonly answer: DependenceAnswer;
}

/** Every visible answer that fits, the better of two first. */
function candidates(edition: Edition, query: AnswersQuery): Graded[] {
  const grades = new Map(edition.visible("sources").map(({ source_id, grade }) => [source_id, grade]));
  const compare = compareAnswers((id) => edition.effectiveDate(id));
  return [...computed(edition, query), ...printed(edition, query)]
    .map(({ answer, rows }) => ({
      answer: { ...answer, grade: grades.get(answer.source_id) ?? "" },
      rows,
    }))
    .toSorted((a, b) => compare(a.answer, b.answer));
}

/** An answer; what it rests on is noted as read. */
function taken(edition: Edition, { answer, rows }: Graded): DependenceAnswer {
  edition.noteRead(rows);
  return answer;
}

/**
 * Every visible answer to how much an importer takes from a supplier: shares of customs lists and shares
 * that others print, of all definitions, sources and grades; newest period first, and within a period the
 * better one first.
 */
export function definitions(edition: Edition, query: AnswersQuery): DependenceAnswer[] {
  return candidates(edition, query)
    .toSorted((a, b) => comparePeriods(b.answer.period, a.answer.period))
    .map((candidate) => taken(edition, candidate));
}

/**
 * The answer that stands for all others: of all rare earths, for a whole year, with a stated basis, from a
 * source of grade A or B, and of metals and compounds, or of one of them. Of those that are left a complete
 * list comes first, then the newest year, then the wider goods, then weight before value.
 */
export function headlineDependence(
  edition: Edition,
  query: { readonly importer: string; readonly supplier: string },
): DependenceAnswer | undefined {
  const best = candidates(edition, { ...query, element: "REE" }).find(
    ({ answer: { period, basis, scope, grade } }) =>
      /^\d{4}$/.test(period) &&
      basis !== "unstated" &&
      ["metals+compounds", "compounds", "metals"].includes(scope) &&
      (grade === "A" || grade === "B"),
  );
  return best && taken(edition, best);
}

/**
 * Share of an importer's imports that comes from a supplier, on one basis, for one scope: from a complete
 * customs list where there is one, else the best of what there is. The answer names the goods it counts.
 *
 * @throws {MetricError} `no-data` where nothing is known for the definition; the message names the
 *   definitions of the same pair that exist.
 */
export function dependence(edition: Edition, query: DependenceQuery): DependenceAnswer {
  const asked = { ...query, scope: query.scope ?? defaultGoods(edition, query) };
  const [best] = candidates(edition, asked);
  if (best) return taken(edition, best);
  throw noAnswer(edition, asked);
}

type Asked = DependenceQuery & Pick<Definition, "scope">;

function noAnswer(edition: Edition, query: Asked): MetricError {
  const { importer, supplier, element, period, basis, scope } = query;
  const flag =
    period === undefined
      ? undefined
      : edition.get("trade_shares", {
          importer_code: importer,
          supplier_code: supplier,
          element_code: element,
          basis,
          scope,
          period,
        })?.flag;
  const state: Text =
    flag === "W"
      ? { en: "withheld", ja: "秘匿されている" }
      : flag === "NA"
        ? { en: "not available", ja: "不明である" }
        : { en: `not collected in edition ${edition.id}`, ja: `${edition.id}版に収録がない` };
  const others = definitions(edition, { importer, supplier });
  const ranked = others.toSorted((a, b) => likeness(b, query) - likeness(a, query)).map(definitionIn);
  const nearest = [...new Map(ranked.map((name) => [name.en, name])).values()].slice(0, 3);
  const asked = definitionIn({ element, period: period ?? "", basis, scope });
  return new MetricError(
    "no-data",
    `Dependence of ${importer} on ${supplier}, ${asked.en}: ${state.en}.${nearest.length === 0 ? "" : ` Nearest definitions: ${nearest.map(({ en }) => en).join("; ")}.`}`,
    `${importer}の${supplier}への依存度、${asked.ja}：${state.ja}。${nearest.length === 0 ? "" : `近い定義：${nearest.map(({ ja }) => ja).join("；")}。`}`,
  );
}

/** A definition, as a message names it. */
function definitionIn({ element, period, basis, scope }: Definition): Text {
  const what = [element, period].filter((word) => word !== "").join(" ");
  return { en: `${what} (${basis}, ${scope})`, ja: `${what}（${basis}、${scope}）` };
}

/** How many parts of the definition agree; the period and element weigh more than basis and scope. */
function likeness(answer: DependenceAnswer, { element, period, basis, scope }: Asked): number {
  return (
    Number(answer.period === period) * 4 +
    Number(answer.element === element) * 3 +
    Number(answer.basis === basis) * 2 +
    Number(answer.scope === scope)
  );
}
