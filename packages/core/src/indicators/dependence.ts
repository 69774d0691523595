import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import type { Row } from "../tables/registry.ts";
import type { Text } from "../text.ts";
import { comparePeriods } from "./periods.ts";

export interface DependenceQuery {
  readonly importer: string;
  readonly supplier: string;
  readonly element: string;
  readonly period: string;
  readonly basis: Row<"trade_shares">["basis"];
  readonly scope: Row<"trade_shares">["scope"];
  /** Only what comes straight from the supplier; goods by way of third countries are not traced. */
  readonly route?: "direct";
}

/** A share with what its mark leaves open. */
export interface Dependence {
  /** Share of the importer's imports, 0–1. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly flag: string;
}

/** One published answer, with the definition it holds for. */
export interface DependenceAnswer extends Dependence {
  readonly period: string;
  readonly element: string;
  readonly basis: string;
  readonly scope: string;
  readonly grade: string;
  readonly source_id: string;
}

type TradeRow = Row<"trade_shares">;

/** The printed share, or the printed amount over that of all partners in the same list. */
function shareOf(edition: Edition, row: TradeRow): number | undefined {
  if (row.share_pct !== null) return row.share_pct / 100;
  const column = row.basis === "value" ? "value_usd" : "quantity_t";
  const amount = row[column];
  if (amount === null) return undefined;
  const { importer_code, element_code, basis, scope, period, source_id } = row;
  const whole = edition
    .vintages("trade_shares", {
      importer_code,
      supplier_code: "WLD",
      element_code,
      basis,
      scope,
      period,
      source_id,
    })
    .find((candidate) => candidate[column] !== null)?.[column];
  return typeof whole === "number" && whole > 0 ? amount / whole : undefined;
}

function withBounds(value: number, flag: string): Dependence {
  return { value, low: flag === "<" ? 0 : value, high: flag === ">" ? 1 : value, flag };
}

/**
 * Every visible answer to how much an importer takes from a supplier: all definitions, vintages and
 * grades, newest period first.
 */
export function definitions(
  edition: Edition,
  query: {
    readonly importer: string;
    readonly supplier: string;
    readonly element?: string;
    readonly period?: string;
  },
): DependenceAnswer[] {
  const where = {
    importer_code: query.importer,
    supplier_code: query.supplier,
    ...(query.element === undefined ? {} : { element_code: query.element }),
    ...(query.period === undefined ? {} : { period: query.period }),
  };
  const grades = new Map(edition.visible("sources").map((source) => [source.source_id, source.grade]));
  return edition
    .vintages("trade_shares", where)
    .flatMap((row): DependenceAnswer[] => {
      const share = shareOf(edition, row);
      if (share === undefined) return [];
      return [
        {
          ...withBounds(share, row.flag),
          period: row.period,
          element: row.element_code,
          basis: row.basis,
          scope: row.scope,
          grade: grades.get(row.source_id) ?? "",
          source_id: row.source_id,
        },
      ];
    })
    .toSorted((a, b) => comparePeriods(b.period, a.period));
}

/**
 * Share of an importer's imports that comes from a supplier, on one basis, for one scope.
 *
 * @throws {MetricError} `no-data` where nothing was published for the definition; the message names the
 *   definitions of the same pair that exist.
 */
export function dependence(edition: Edition, query: DependenceQuery): Dependence {
  const { importer, supplier, element, period, basis, scope } = query;
  const row = edition.get("trade_shares", {
    importer_code: importer,
    supplier_code: supplier,
    element_code: element,
    basis,
    scope,
    period,
  });
  const value = row && shareOf(edition, row);
  if (row !== undefined && value !== undefined) return withBounds(value, row.flag);
  const state: Text =
    row?.flag === "W"
      ? { en: "withheld", ja: "秘匿されている" }
      : row?.flag === "NA"
        ? { en: "not available", ja: "不明である" }
        : { en: `not collected in edition ${edition.id}`, ja: `${edition.id}版に収録がない` };
  const known = definitions(edition, { importer, supplier });
  const ranked = known.toSorted((a, b) => likeness(b, query) - likeness(a, query)).map(definitionIn);
  const nearest = [...new Map(ranked.map((name) => [name.en, name])).values()].slice(0, 3);
  throw new MetricError(
    "no-data",
    `Dependence of ${importer} on ${supplier}, ${element} ${period} (${basis}, ${scope}): ${state.en}.${nearest.length === 0 ? "" : ` Nearest definitions: ${nearest.map(({ en }) => en).join("; ")}.`}`,
    `${importer}の${supplier}への依存度、${element} ${period}（${basis}、${scope}）：${state.ja}。${nearest.length === 0 ? "" : `近い定義：${nearest.map(({ ja }) => ja).join("；")}。`}`,
  );
}

/** The definition of an answer, as a message names it. */
const definitionIn = ({ element, period, basis, scope }: DependenceAnswer): Text => ({
  en: `${element} ${period} (${basis}, ${scope})`,
  ja: `${element} ${period}（${basis}、${scope}）`,
});

/** How many parts of the definition agree; the period and element weigh more than basis and scope. */
function likeness(answer: DependenceAnswer, { element, period, basis, scope }: DependenceQuery): number {
  return (
    Number(answer.period === period) * 4 +
    Number(answer.element === element) * 3 +
    Number(answer.basis === basis) * 2 +
    Number(answer.scope === scope)
  );
}
