import type { Place } from "../tables/parse.ts";
import type { Imported, ImportedRow } from "./imported.ts";
import { type NameKind, type NameReader, type Names, nameReader } from "./names.ts";
import type { TradeImporter } from "./trade-format.ts";
import {
  digitsOf,
  isFull,
  isKnown,
  MEASURES,
  type Measure,
  type PartnerSums,
  type Sum,
  sumOf,
  type TradeFlow,
  together,
  total,
  WORLD,
} from "./trade-sums.ts";

/** What a cell of a flow is. */
export type Role = "reporter" | "partner" | "product" | Measure;

/** Where a cell stands, by the number of its flow and what it is. */
export type PlaceOf = (flow: number, role: Role) => Place;

interface RowContext {
  readonly importer: TradeImporter;
  readonly codes: { readonly reporter: string; readonly partner: string; readonly product: string };
  readonly isFull: boolean;
  readonly isTotal: boolean;
  readonly place: Place;
}

/** What a figure was added up from, if it was. */
function sumRemark({ partners, names, ...sum }: Sum, measure: Measure, isTotal: boolean): string {
  const { records } = sum[measure];
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
  const added = sumRemark(sum, measure, isTotal);
  const isEstimate = measure === "weight" && sum.isEstimate;
  const { measure: money, unit } = importer.value;
  const state = added !== "" ? "d" : isEstimate ? "e" : "";
  const remarks = [
    added,
    added !== "" && isEstimate ? "Partly estimated by the publisher." : "",
    importer.note?.(codes.reporter) ?? "",
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
      value: digitsOf(sum, measure),
      unit: measure === "weight" ? "t" : unit,
      flag: known ? state : "NA",
      coverage: isFull ? "full" : "part",
      locator: `${names.product}, ${flow}, partner ${names.partner}, ${period}, ${measure}`,
      note: remarks.join(" "),
    },
    place,
    ...(importer.isComputed ? { isShownRounded: true } : {}),
  };
}

/** The partners of one reporter, product, flow and period. */
interface List {
  readonly reporter: string;
  readonly product: string;
  readonly partners: PartnerSums;
  /** A partner was passed over on purpose, so the others are not all there is. */
  readonly isGapped: boolean;
}

/** A list that is being gathered: copied for every partner, a year of customs would take its square. */
interface GrowingList extends List {
  readonly partners: Map<string, Sum>;
}

/** Nothing traded in a month is no row: the list of partners is full without it. */
const isNothing = ({ weight, value }: Sum): boolean =>
  weight.amount === 0n && value.amount === 0n && (weight.isKnown || value.isKnown);

function listsOf(
  flows: readonly TradeFlow[],
  importer: TradeImporter,
  reader: NameReader,
  placeOf: PlaceOf,
): readonly List[] {
  const lists = new Map<string, GrowingList>();
  for (const [index, flow] of flows.entries()) {
    const codeOf = (kind: NameKind, role: Exclude<Role, Measure>) =>
      reader.codeOf(kind, flow[role], placeOf(index, role));
    const reporter = importer.reporter ?? codeOf("countries", "reporter");
    const product = codeOf("products", "product");
    const partner = codeOf("countries", "partner");
    const own = sumOf(flow, index, importer);
    if (isNothing(own) || !reporter || !product || partner === undefined) continue;
    const key = [reporter, product, flow.flow, flow.period].join("/");
    const list = lists.get(key) ?? { reporter, product, partners: new Map<string, Sum>(), isGapped: false };
    if (partner === "") {
      lists.set(key, { ...list, isGapped: true });
      continue;
    }
    const before = list.partners.get(partner);
    const sum = before === undefined ? own : together(before, own);
    list.partners.set(partner, sum);
    lists.set(key, list);
  }
  return [...lists.values()];
}

function rowsOf(list: List, importer: TradeImporter, isWhole: boolean, placeOf: PlaceOf): ImportedRow[] {
  const { reporter, product, isGapped } = list;
  const whole = isWhole && !isGapped ? total(list.partners) : undefined;
  const partners: PartnerSums =
    whole === undefined ? list.partners : new Map([...list.partners, [WORLD, whole]]);
  return MEASURES.flatMap((measure) => {
    const full = isFull(partners, measure);
    return [...partners]
      .filter(([, sum]) => sum !== whole || full)
      .filter(([, sum]) => sum[measure].isGiven)
      .map(([partner, sum]) =>
        rowOf(sum, measure, {
          importer,
          codes: { reporter, partner, product },
          isFull: full,
          isTotal: sum === whole,
          place: placeOf(sum.index, measure),
        }),
      );
  });
}

/**
 * Rows of trade from the flows of a customs file, under our codes. Partners that share a code are
 * added together; a list is full where its partners are all there is. A total of which a part is not
 * known is no row, and what is counted in pieces has no weight.
 * @param isWhole Whether the file holds every partner of a list.
 * @param placeOf Where a cell of a flow stands in the file.
 */
export function tradeRows(
  flows: readonly TradeFlow[],
  importer: TradeImporter,
  names: Names,
  { isWhole, placeOf }: { readonly isWhole: boolean; readonly placeOf: PlaceOf },
): Imported {
  const reader = nameReader(names, importer.publisher);
  const lists = listsOf(flows, importer, reader, placeOf);
  return {
    rows: lists.flatMap((list) => rowsOf(list, importer, isWhole, placeOf)),
    issues: reader.issues(),
  };
}
