import type { TradeImporter } from "./trade-format.ts";

/** One flow of a customs file, added up under the publisher's own codes. */
export interface TradeFlow {
  readonly reporter: string;
  readonly partner: string;
  readonly product: string;
  readonly flow: string;
  readonly period: string;
  /** `t`, `100kg`, `kg` or `g`, or the publisher's word for what is no weight. */
  readonly weight_unit: string;
  /** Sum with six decimals; `null` where none of its parts is known. */
  readonly weight: string | null;
  readonly value: string | null;
  /** Records added up that speak of the weight and of the value, and how many give a weight. */
  readonly weight_records: number;
  readonly value_records: number;
  readonly weighed: number;
  readonly isEstimate: boolean;
}

/** Numbers are added as whole millionths, so that no digit of the publisher is lost. */
const SCALE = 6;
/** Grams are millionths of the tonnes that rows are in. */
const WEIGHT_SCALE = SCALE + 6;
const GRAMS: Readonly<Record<string, bigint>> = {
  t: 1_000_000n,
  "100kg": 100_000n,
  kg: 1000n,
  g: 1n,
};

/** Whether a flow is counted by weight at all, not in pieces only. */
export const isWeighed = ({ weight_unit, weight_records }: TradeFlow): boolean =>
  weight_records > 0 && Object.hasOwn(GRAMS, weight_unit);

/** A number with at most six decimals as whole millionths. */
function millionths(digits: string): bigint {
  const [whole = "0", decimals = ""] = digits.split(".");
  return BigInt(whole + decimals.padEnd(SCALE, "0").slice(0, SCALE));
}

function plain(scaled: bigint, decimals: number): string {
  const digits = String(scaled).padStart(decimals + 1, "0");
  const [whole, rest] = [digits.slice(0, -decimals), digits.slice(-decimals).replace(/0+$/, "")];
  return rest === "" ? whole : `${whole}.${rest}`;
}

/** One of the two figures of a sum. */
interface Figure {
  /** Millionths of a gram or of the currency. */
  readonly amount: bigint;
  /** Records that speak of it. */
  readonly records: number;
  /** Given at all: goods counted in pieces have no weight. */
  readonly isGiven: boolean;
  /** Every record that speaks of it gives it. */
  readonly isKnown: boolean;
}

/** What the flows under one of our codes add up to. */
export interface Sum {
  /** Number of the first flow among those of the file, from 0. */
  readonly index: number;
  /** The publisher's names, of the first flow. */
  readonly names: { readonly reporter: string; readonly partner: string; readonly product: string };
  readonly flow: string;
  readonly period: string;
  readonly partners: ReadonlySet<string>;
  readonly weight: Figure;
  readonly value: Figure;
  readonly isEstimate: boolean;
}

/** The two figures of a flow. */
export const MEASURES = ["weight", "value"] as const;
export type Measure = (typeof MEASURES)[number];

/** One flow as a sum of its own. */
export function sumOf(
  flow: TradeFlow,
  index: number,
  { inThousands, zeroWeightIsUnknown }: TradeImporter,
): Sum {
  const { reporter, partner, product, period, weight_unit, weight_records, value_records } = flow;
  const weight = flow.weight === null ? undefined : millionths(flow.weight);
  const value = flow.value === null ? undefined : millionths(flow.value);
  const isZeroUnknown = zeroWeightIsUnknown === true && weight === 0n && value !== 0n;
  return {
    index,
    names: { reporter, partner, product },
    flow: flow.flow,
    period,
    partners: new Set([partner]),
    weight: {
      amount: (weight ?? 0n) * (GRAMS[weight_unit] ?? 1n),
      records: weight_records,
      isGiven: isWeighed(flow),
      isKnown: weight !== undefined && flow.weighed === weight_records && !isZeroUnknown,
    },
    value: {
      amount: (value ?? 0n) * (inThousands ? 1000n : 1n),
      records: value_records,
      isGiven: value_records > 0,
      isKnown: value !== undefined,
    },
    isEstimate: flow.isEstimate,
  };
}

/** Two figures together: known if it is in both, but for one that no record speaks of. */
const added = (a: Figure, b: Figure): Figure => ({
  amount: a.amount + b.amount,
  records: a.records + b.records,
  isGiven: a.isGiven || b.isGiven,
  isKnown: (a.records === 0 || a.isKnown) && (b.records === 0 || b.isKnown),
});

/** Two sums together. */
export const together = (a: Sum, b: Sum): Sum => ({
  ...a,
  partners: new Set([...a.partners, ...b.partners]),
  weight: added(a.weight, b.weight),
  value: added(a.value, b.value),
  isEstimate: a.isEstimate || b.isEstimate,
});

/** Whether a sum has a figure. */
export const isKnown = (sum: Sum, measure: Measure): boolean => sum[measure].isKnown;

/** The figure in tonnes or in the currency, in plain digits; nothing where it is not known. */
export const digitsOf = (sum: Sum, measure: Measure): string =>
  isKnown(sum, measure) ? plain(sum[measure].amount, measure === "weight" ? WEIGHT_SCALE : SCALE) : "";

/** Sums by partner, under our codes. */
export type PartnerSums = ReadonlyMap<string, Sum>;

/** All partners together. */
export const WORLD = "WLD";

/** Largest part by which partners may miss a printed total and still be the whole of it: 1 in 200. */
const TOLERANCE = 200n;

/** Whether the partners of a list are all there is: they are known and add up to what is printed. */
export function isFull(list: PartnerSums, measure: Measure): boolean {
  const world = list.get(WORLD);
  const partners = [...list].filter(([code]) => code !== WORLD).map(([, sum]) => sum);
  if (world === undefined || partners.length === 0) return false;
  if (![world, ...partners].every((sum) => isKnown(sum, measure))) return false;
  const whole = world[measure].amount;
  const difference = partners.reduce((rest, sum) => rest - sum[measure].amount, whole);
  return (difference < 0n ? -difference : difference) * TOLERANCE <= whole;
}

/** The sum of all partners, where a file holds them all and prints no total. */
export function total(list: PartnerSums): Sum | undefined {
  const [first, ...rest] = list.values();
  if (first === undefined || list.has(WORLD)) return undefined;
  const whole = rest.reduce(together, first);
  return { ...whole, names: { ...first.names, partner: "all partners" }, isEstimate: false };
}
