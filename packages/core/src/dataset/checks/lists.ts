import type { TableIssue } from "../../errors.ts";
import { isAtLeast } from "../../stats/rounding.ts";
import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import type { TableName } from "../../tables/registry.ts";
import { at, type Check, joined, sourceOf } from "./context.ts";

/** World totals are printed rounded to two or three significant digits. */
const PRODUCTION_TOLERANCE = 0.015;
/** Shares printed as whole per cent, some as ranges: twenty rows may miss 100 by a few points. */
const STAGE_SHARE_TOLERANCE_PCT = 5;
/** Trade shares are printed to one decimal or better. */
const TRADE_SHARE_TOLERANCE_PCT = 1;
/** Ores are analysed element by element, each rounded: thirteen analyses add to 97.9–103.5. */
const ORE_TOLERANCE_PCT = 4;
/** Shares of uses are whole per cent. */
const USE_SHARE_TOLERANCE_PCT = 2;
/** Customs totals are counted, not estimated; only rounding to tonnes may differ. */
const TRADE_QUANTITY_TOLERANCE = 0.005;

const WORLD = "WLD";
/** Marks under which a number is a point, not a bound. */
const PLAIN = ["", "e", "d"];

/** How the lists of one table are added up. */
interface ListRule {
  readonly table: TableName;
  readonly member: string;
  readonly value: string;
  /** Per cent that a list without a printed total must sum to; absent where only a printed total counts. */
  readonly whole?: number;
  /** Largest deviation from the whole, as a part of it. */
  readonly tolerance: number;
}

const rules: readonly ListRule[] = [
  {
    table: "mine_production",
    member: "country_code",
    value: "quantity_t",
    tolerance: PRODUCTION_TOLERANCE,
  },
  {
    table: "stage_shares",
    member: "country_code",
    value: "share_pct",
    whole: 100,
    tolerance: STAGE_SHARE_TOLERANCE_PCT / 100,
  },
  {
    table: "trade_shares",
    member: "supplier_code",
    value: "share_pct",
    whole: 100,
    tolerance: TRADE_SHARE_TOLERANCE_PCT / 100,
  },
  {
    table: "trade",
    member: "partner_code",
    value: "value",
    tolerance: TRADE_QUANTITY_TOLERANCE,
  },
  {
    table: "ore_composition",
    member: "element_code",
    value: "share_pct",
    whole: 100,
    tolerance: ORE_TOLERANCE_PCT / 100,
  },
  {
    table: "use_shares",
    member: "use_code",
    value: "share_pct",
    whole: 100,
    tolerance: USE_SHARE_TOLERANCE_PCT / 100,
  },
];

function listsOf(table: ParsedTable): ParsedRow[][] {
  const lists = new Map<string, ParsedRow[]>();
  for (const row of table.rows) {
    const name = [joined(row, table.definition.listKey ?? []), sourceOf(table, row)].join("@");
    const list = lists.get(name);
    if (list) list.push(row);
    else lists.set(name, [row]);
  }
  return [...lists.values()];
}

const round = (value: number): number => Number(value.toPrecision(6));

function checkList(table: ParsedTable, list: readonly ParsedRow[], rule: ListRule): TableIssue[] {
  const members = list.filter((row) => row["coverage"] === "full" && row[rule.member] !== WORLD);
  const numbers = members.map((row) => row[rule.value]).filter((value) => typeof value === "number");
  if (numbers.length === 0) return [];
  const world = list.find((row) => row[rule.member] === WORLD && PLAIN.includes(String(row["flag"])));
  const printed = world?.[rule.value];
  const whole = rule.whole ?? printed;
  const place = rule.whole === undefined ? world : members[0];
  if (rule.whole === undefined && members[0] && !list.some((row) => row[rule.member] === WORLD)) {
    const message = `expected a row ${WORLD} with the printed total in a list marked full, found none. Add it, or mark the list as part.`;
    return [at(table, members[0], rule.member, message)];
  }
  if (typeof whole !== "number" || !place) return [];
  const sum = numbers.reduce((total, value) => total + value, 0);
  // A withheld member may be anything up to what is missing, so only an excess is wrong.
  const open = numbers.length < members.length;
  const low = open ? 0 : whole * (1 - rule.tolerance);
  const high = whole * (1 + rule.tolerance);
  if (isAtLeast(sum, low) && isAtLeast(high, sum)) return [];
  const message = `expected the ${members.length} rows of the full list to sum to ${round(low)}–${round(high)}, found ${round(sum)}. Mend a row, or mark the list as part.`;
  return [at(table, place, rule.value, message)];
}

/**
 * Lists that claim to be full add up: to the printed total where there is one, shares to 100 %.
 * A production list that does not is placed at its total, a list of shares at its first row.
 */
export const fullListsAddUp: Check = (tables) =>
  rules.flatMap((rule) => {
    const table = tables[rule.table];
    // A row left out for a problem of its own would be missing from the sum.
    if (!table?.complete) return [];
    return listsOf(table).flatMap((list) => checkList(table, list, rule));
  });
