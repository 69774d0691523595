import { flowRibbons } from "../charts/flow-ribbons.ts";
import type { FlowLink, FlowNode } from "../charts/spec.ts";
import { phrases } from "../i18n/phrases.ts";
import type { TableRow } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  labelOf,
  MISSING,
  measureOf,
  needed,
  toneOf,
} from "./figure-request.ts";

/** What no place is named for, and what a whole holds beyond all that is listed. */
const [REST, UNNAMED] = ["OTH", "?"];

/** Amounts of links by both ends; `null` where no row has a number. */
function summed(links: readonly FlowLink[]): readonly FlowLink[] {
  const sums = new Map<string, FlowLink>();
  for (const link of links) {
    const key = `${link.from}|${link.to}`;
    const value =
      link.value === null ? (sums.get(key)?.value ?? null) : link.value + (sums.get(key)?.value ?? 0);
    sums.set(key, { ...link, value });
  }
  return [...sums.values()];
}

const total = (links: readonly FlowLink[]): number => links.reduce((sum, { value }) => sum + (value ?? 0), 0);

/** Sources from the largest to the smallest; those after the first ones stand together. */
function named(links: readonly FlowLink[], first: number): readonly FlowLink[] {
  const size = (key: string): number => total(links.filter(({ from }) => from === key));
  const keys = [...new Set(links.map(({ from }) => from))].filter((key) => key !== REST);
  const shown = keys.toSorted((a, b) => size(b) - size(a)).slice(0, first);
  const place = ({ from }: FlowLink): number => shown.indexOf(from) % (shown.length + 1);
  return summed(links.map((link) => (shown.includes(link.from) ? link : { ...link, from: REST })))
    .filter(({ value }) => value !== 0)
    .toSorted((a, b) => (place(a) < 0 ? first : place(a)) - (place(b) < 0 ? first : place(b)));
}

/** What each whole holds beyond its links: known to be there, not known whence. */
function unnamed(
  wholes: readonly TableRow[],
  links: readonly FlowLink[],
  toOf: (row: TableRow) => string,
  of: (row: TableRow) => number | null,
) {
  return wholes.flatMap((row): FlowLink[] => {
    const whole = of(row);
    const own = links.filter(({ to }) => to === toOf(row));
    // Beside a link without a number nobody knows how much is left.
    if (own.some(({ value }) => value === null)) return [];
    const listed = total(own);
    // A list of rounded numbers may exceed its sum, or miss it, by a little.
    const left = whole === null ? 0 : whole - listed;
    return left > (whole ?? 0) / 1000 ? [{ from: UNNAMED, to: toOf(row), value: left }] : [];
  });
}

/**
 * What flows from places to places: `flow(imports) from=partner_code to=product_code value=value whole=WLD first=6`. Rows
 * whose source is `whole` hold the sum of what they lead to; what is not listed of it is drawn as not named.
 */
export const flow: FigureKind = (request) => {
  const { table, book } = request;
  const [from, to] = [needed(table, "from"), needed(table, "to")];
  const whole = table.choice("whole");
  const first = Number(table.choice("first") ?? table.rows.length);
  const { unit, format, of } = measureOf(request);
  const listed = table.rows.filter((row) => row.code(from) !== whole);
  const links = listed.map((row) => ({ from: row.code(from), to: row.code(to), value: of(row) }));
  if (links.length === 0) return undefined;
  const wholes = table.rows.filter((row) => row.code(from) === whole);
  const drawn = [...named(links, first), ...unnamed(wholes, links, (row) => row.code(to), of)];
  const keys = [...new Set([...drawn.map((link) => link.from), ...drawn.map((link) => link.to)])];
  const nodes = keys.map((key): FlowNode => {
    const isUnknown = key === UNNAMED;
    const label = isUnknown ? phrases.unnamed[book.lang] : labelOf(request, key);
    return { key, label, tone: drawn.some((link) => link.from === key) ? toneOf(key) : "accent", isUnknown };
  });
  return drawnFigure(request, (width) =>
    flowRibbons({ ...chartSpec(request, width), unit, format, missing: MISSING, nodes, links: drawn }),
  );
};
