import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import { isAtLeast } from "../stats/rounding.ts";
import { compareTexts, type Text } from "../text.ts";
import { comparePeriods, nearestPeriod } from "./periods.ts";

/** Which supply is asked about. */
export interface SupplyQuery {
  readonly element: string;
  readonly stage: string;
  /** As the table writes it: `2024`, `2016-2020`. */
  readonly period: string;
}

/** One supplier of a list. */
export interface Supplier {
  readonly country_code: string;
  /** Share of the whole, 0–1. */
  readonly share: number;
  /** Tonnes, where the source prints amounts. */
  readonly quantity_t?: number;
  readonly flag: string;
}

/** Who supplies, largest first, and what no supplier is named for. */
export interface Suppliers {
  readonly suppliers: readonly Supplier[];
  /** Share of other countries taken together, and of what the list leaves out; 0–1. */
  readonly residual: number;
  /** Part of the whole for which the list accounts, other countries included; 0–1. */
  readonly coverage: number;
  /** Unit of the quantities behind the shares: `t REO`, or `%` where shares are printed. */
  readonly unit: string;
}

const OTHERS = "OTH";
const WORLD = "WLD";

/** Whether the supply is counted in tonnes, in the table of mine production. */
const inTonnes = ({ element, stage }: Omit<SupplyQuery, "period">): boolean =>
  element === "REE" && stage === "mine";

/** Periods with a list of suppliers that adds up to the whole, oldest first. */
export function fullPeriods(edition: Edition, query: Omit<SupplyQuery, "period">): string[] {
  const periods = inTonnes(query)
    ? edition
        .chosen("mine_production")
        .filter((row) => row.coverage === "full")
        .map((row) => String(row.year))
    : edition
        .chosen("stage_shares")
        .filter(
          (row) =>
            row.coverage === "full" &&
            row.scope === "world" &&
            row.element_code === query.element &&
            row.stage_code === query.stage,
        )
        .map((row) => row.period);
  return [...new Set(periods)].toSorted(comparePeriods);
}

interface Entry {
  readonly country_code: string;
  readonly amount: number | null;
  readonly flag: string;
}

function entriesOf(edition: Edition, { element, stage, period }: SupplyQuery): Entry[] {
  if (inTonnes({ element, stage })) {
    const year = Number(period);
    return edition
      .find("mine_production", { year, coverage: "full" })
      .map((row) => ({ country_code: row.country_code, amount: row.quantity_t, flag: row.flag }));
  }
  return edition
    .find("stage_shares", { stage_code: stage, element_code: element, scope: "world", period })
    .map((row) => ({ country_code: row.country_code, amount: row.share_pct, flag: row.flag }));
}

function noList(edition: Edition, query: SupplyQuery, hidden: readonly Entry[]): MetricError {
  const nearest = nearestPeriod(
    query.period,
    fullPeriods(edition, query).filter((period) => period !== query.period),
  );
  const flags = hidden.map(({ flag }) => flag);
  const reason: Text = flags.includes("W")
    ? { en: "withheld", ja: "秘匿されている" }
    : hidden.length > 0
      ? { en: "not available", ja: "不明である" }
      : { en: `not collected in edition ${edition.id}`, ja: `${edition.id}版に収録がない` };
  return new MetricError(
    "no-data",
    `Suppliers of ${query.element} at stage ${query.stage}, ${query.period}: ${reason.en}.${nearest === undefined ? "" : ` The nearest period with a full list is ${nearest}.`}`,
    `工程${query.stage}における${query.element}の供給者、${query.period}：${reason.ja}。${nearest === undefined ? "" : `完全な一覧のある最も近い期間は${nearest}。`}`,
  );
}

/**
 * Who supplies the world with an element at a stage, largest first.
 *
 * Mine output of all rare earths is read in tonnes, everything else as printed shares of world
 * supply. Tonnes are divided by their own sum, never by the printed world total, which is rounded;
 * the printed total only says how much of the world the list covers, unless a member is withheld: then
 * it is the whole, and what is missing from it is part of the residual. Printed shares stand as printed,
 * also where rounding makes them sum to a little more than 1. Other countries are the residual: neither
 * a supplier nor dropped. Suppliers with nothing are left out.
 *
 * @throws {MetricError} `no-data` without a list, saying whether it is withheld, not available or not
 *   collected, and the nearest period that has one.
 */
export function suppliers(edition: Edition, query: SupplyQuery): Suppliers {
  const entries = entriesOf(edition, query);
  const printed = entries.find(({ country_code }) => country_code === WORLD)?.amount ?? null;
  const listed = entries.filter(({ country_code }) => country_code !== WORLD);
  const known = listed.filter((entry): entry is Entry & { amount: number } => entry.amount !== null);
  const sum = known.reduce((total, { amount }) => total + amount, 0);
  if (!(sum > 0)) throw noList(edition, query, listed);
  const tonnes = inTonnes(query);
  const hidden = listed.some(({ amount }) => amount === null);
  // With a withheld member the sum is no longer the whole; only the printed total can be.
  if (hidden && tonnes && !(printed !== null && isAtLeast(printed, sum)))
    throw noList(edition, query, listed);
  const whole = tonnes ? (hidden && printed !== null ? printed : sum) : 100;
  const ranked = known
    .map(({ country_code, amount, flag }) => ({
      country_code,
      share: amount / whole,
      ...(tonnes ? { quantity_t: amount } : {}),
      flag,
    }))
    .filter(({ country_code, share }) => share > 0 && country_code !== OTHERS)
    .toSorted((a, b) => b.share - a.share || compareTexts(a.country_code, b.country_code));
  const named = ranked.reduce((total, { share }) => total + share, 0);
  const coverage = tonnes
    ? printed === null || printed <= 0
      ? 1
      : Math.min(1, sum / printed)
    : Math.min(1, sum / whole);
  return {
    suppliers: ranked,
    residual: isAtLeast(named, 1) ? 0 : 1 - named,
    coverage,
    unit: tonnes ? "t REO" : "%",
  };
}
