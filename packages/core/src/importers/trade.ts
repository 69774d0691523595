import type { Place } from "../tables/parse.ts";
import type { Imported, ImportedRow } from "./imported.ts";
import { type Names, nameReader } from "./names.ts";
import type { TradeImporter } from "./trade-format.ts";

/** One flow of a customs file, added up under the publisher's own codes. */
export interface TradeFlow {
  readonly reporter: string;
  readonly partner: string;
  readonly product: string;
  readonly flow: string;
  readonly period: string;
  /** `t` or `kg`. */
  readonly weight_unit: string;
  /** Sum with six decimals; `null` where none of its parts is known. */
  readonly weight: string | null;
  readonly value: string | null;
  /** Records added up, and how many of them give a weight. */
  readonly counted: number;
  readonly weighed: number;
  readonly isEstimate: boolean;
}

/** Numbers are added as whole millionths, so that no digit of the publisher is lost. */
const SCALE = 6;

function millionths(digits: string): bigint {
  const [whole = "0", decimals = ""] = digits.split(".");
  return BigInt(whole + decimals.padEnd(SCALE, "0").slice(0, SCALE));
}

function plain(scaled: bigint, decimals: number): string {
  const digits = String(scaled).padStart(decimals + 1, "0");
  const [whole, rest] = [digits.slice(0, -decimals), digits.slice(-decimals).replace(/0+$/, "")];
  return rest === "" ? whole : `${whole}.${rest}`;
}

/** Kilograms are thousandths of the tonnes that rows are in. */
const KILOGRAM_DECIMALS = SCALE + 3;

/** A sum under our codes: what its records add up to, in billionths of a tonne and millionths of money. */
interface Sum {
  readonly names: { readonly reporter: string; readonly partner: string; readonly product: string };
  readonly partners: Set<string>;
  readonly flow: string;
  readonly period: string;
  records: number;
  weight: bigint;
  value: bigint;
  /** Counted by weight at all, not in pieces only. */
  isWeighed: boolean;
  isWeightKnown: boolean;
  isValueKnown: boolean;
  isEstimate: boolean;
}

/** Sums by list (reporter, product, flow, period), and in it by partner. */
type Lists = Map<string, Map<string, Sum>>;

const WORLD = "WLD";

function add(sum: Sum, flow: TradeFlow, { inThousands, zeroWeightIsUnknown }: TradeImporter): void {
  const weight = flow.weight === null ? undefined : millionths(flow.weight);
  const value = flow.value === null ? undefined : millionths(flow.value) * (inThousands ? 1000n : 1n);
  const isZeroUnknown = zeroWeightIsUnknown === true && weight === 0n && value !== 0n;
  sum.isWeightKnown &&= weight !== undefined && flow.weighed === flow.counted && !isZeroUnknown;
  sum.isValueKnown &&= value !== undefined;
  sum.weight += (weight ?? 0n) * (flow.weight_unit === "t" ? 1000n : 1n);
  sum.value += value ?? 0n;
  sum.isEstimate ||= flow.isEstimate;
  sum.isWeighed ||= flow.weight_unit !== "";
  sum.records += flow.counted;
  sum.partners.add(flow.partner);
}

const MEASURES = ["weight", "value"] as const;
type Measure = (typeof MEASURES)[number];

const isKnown = (sum: Sum, measure: Measure): boolean =>
  measure === "weight" ? sum.isWeightKnown : sum.isValueKnown;

/** Largest part by which partners may miss a printed total and still be the whole of it: 1 in 200. */
const TOLERANCE = 200n;

/** Whether the partners of a list are all there is: they are known and add up to what is printed. */
function isFull(list: ReadonlyMap<string, Sum>, measure: Measure): boolean {
  const world = list.get(WORLD);
  const partners = [...list].filter(([code]) => code !== WORLD).map(([, sum]) => sum);
  if (world === undefined || partners.length === 0) return false;
  if (![world, ...partners].every((sum) => isKnown(sum, measure))) return false;
  const difference = partners.reduce((rest, sum) => rest - sum[measure], world[measure]);
  return (difference < 0n ? -difference : difference) * TOLERANCE <= world[measure];
}

/** The sum of all partners, where a file holds them all and prints no total. */
function total(list: ReadonlyMap<string, Sum>): Sum | undefined {
  const sums = [...list.values()];
  const [first] = sums;
  if (first === undefined || list.has(WORLD)) return undefined;
  return {
    ...first,
    names: { ...first.names, partner: "all partners" },
    partners: new Set(sums.flatMap(({ partners }) => [...partners])),
    weight: sums.reduce((sum, { weight }) => sum + weight, 0n),
    value: sums.reduce((sum, { value }) => sum + value, 0n),
    records: sums.reduce((sum, { records }) => sum + records, 0),
    isWeighed: sums.every(({ isWeighed }) => isWeighed),
    isWeightKnown: sums.every(({ isWeightKnown }) => isWeightKnown),
    isValueKnown: sums.every(({ isValueKnown }) => isValueKnown),
    isEstimate: false,
  };
}

interface RowContext {
  readonly importer: TradeImporter;
  readonly codes: { readonly reporter: string; readonly partner: string; readonly product: string };
  readonly isFull: boolean;
  readonly isTotal: boolean;
  readonly place: Place;
}

/** What a figure was added up from, if it was. */
function sumRemark({ partners, records, names }: Sum, isTotal: boolean): string {
  if (isTotal) return `Sum of all partners of the file (${partners.size}).`;
  if (partners.size > 1) return `Sum of the partners ${[...partners].toSorted().join(", ")} of the file.`;
  return records > 1 ? `Sum of ${records} records of the file under ${names.product}.` : "";
}

function rowOf(
  sum: Sum,
  measure: Measure,
  { importer, codes, isFull, isTotal, place }: RowContext,
): ImportedRow {
  const { flow, period, names } = sum;
  const known = isKnown(sum, measure);
  const added = sumRemark(sum, isTotal);
  const isEstimate = measure === "weight" && sum.isEstimate;
  const { measure: money, unit } = importer.value;
  const decimals = measure === "weight" ? KILOGRAM_DECIMALS : SCALE;
  const state = added !== "" ? "d" : isEstimate ? "e" : "";
  const remarks = [
    added,
    added !== "" && isEstimate ? "Partly estimated by the publisher." : "",
    importer.note ?? "",
  ].filter((remark) => remark !== "");
  return {
    table: "trade",
    cells: {
      reporter_code: codes.reporter,
      partner_code: codes.partner,
      product_code: codes.product,
      flow,
      measure: measure === "weight" ? "weight" : money,
      period,
      value: known ? plain(sum[measure], decimals) : "",
      unit: measure === "weight" ? "t" : unit,
      flag: known ? state : "NA",
      coverage: isFull ? "full" : "part",
      locator: `${names.product}, ${flow}, partner ${names.partner}, ${period}, ${measure}`,
      note: remarks.join(" "),
    },
    place,
  };
}

/**
 * Rows of trade from the flows of a customs file, under our codes. Partners that share a code are
 * added together; a list is full where its partners are all there is.
 * @param placeOf Where a publisher's name first stands in the file.
 */
export function tradeRows(
  flows: readonly TradeFlow[],
  importer: TradeImporter,
  names: Names,
  placeOf: (name: string) => Place,
): Imported {
  const reader = nameReader(names, importer.publisher);
  const lists: Lists = new Map();
  for (const flow of flows) {
    const { reporter, partner, product } = flow;
    const codes = [
      importer.reporter ?? reader.codeOf("countries", reporter, placeOf(reporter)),
      reader.codeOf("products", product, placeOf(product)),
      reader.codeOf("countries", partner, placeOf(partner)),
    ];
    // Nothing traded in a month is no row: the list of partners is full without it.
    const isNothing = [flow.weight, flow.value].every((sum) => sum === null || millionths(sum) === 0n);
    const [reporterCode, productCode, partnerCode] = codes;
    if (isNothing || !reporterCode || !productCode || !partnerCode) continue;
    const key = [reporterCode, productCode, flow.flow, flow.period].join("/");
    const list = lists.get(key) ?? new Map<string, Sum>();
    lists.set(key, list);
    const sum = list.get(partnerCode) ?? {
      names: { reporter, partner, product },
      partners: new Set<string>(),
      flow: flow.flow,
      period: flow.period,
      weight: 0n,
      value: 0n,
      records: 0,
      isWeighed: false,
      isWeightKnown: true,
      isValueKnown: true,
      isEstimate: false,
    };
    list.set(partnerCode, sum);
    add(sum, flow, importer);
  }
  const rows = [...lists].flatMap(([key, partners]) => {
    const [reporter = "", product = ""] = key.split("/");
    const whole = importer.isComplete ? total(partners) : undefined;
    const list = whole === undefined ? partners : new Map([...partners, [WORLD, whole]]);
    return MEASURES.flatMap((measure) => {
      const full = isFull(list, measure);
      return [...list].flatMap(([partner, sum]) =>
        // A total of which a part is not known says nothing; what is counted in pieces has no weight.
        (sum === whole && !full) || (measure === "weight" && !sum.isWeighed)
          ? []
          : [
              rowOf(sum, measure, {
                importer,
                codes: { reporter, partner, product },
                isFull: full,
                isTotal: sum === whole,
                place: placeOf(sum.names.partner),
              }),
            ],
      );
    });
  });
  return { rows, issues: reader.issues() };
}

/** Countries of a file that its publisher's mapping does not know. */
export function unknownCountries(
  flows: readonly TradeFlow[],
  importer: TradeImporter,
  names: Names,
): readonly string[] {
  const all = flows.flatMap(({ reporter, partner }) =>
    importer.reporter === undefined ? [reporter, partner] : [partner],
  );
  return [...new Set(all)].filter((name) => !names.countries.has(name));
}
