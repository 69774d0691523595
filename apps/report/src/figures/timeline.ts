import { compareTexts } from "@kidorui/core";
import type { Standing, TimelineRow } from "../charts/spec.ts";
import { timeline as drawTimeline } from "../charts/timeline.ts";
import { formatDate } from "../lib/format.ts";
import { punctuation } from "../lib/punctuation.ts";
import { wordsInRow } from "../models/finding-list.ts";
import type { TableRow } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  type FigureRequest,
  needed,
  toneOf,
} from "./figure-request.ts";

/** A month without a day begins it. */
const yearFraction = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365.25;
};

/** Dates between which something held, and how sure that is. */
type Held = readonly [from: string, to: string, standing: Standing];

/**
 * What is known of a measure: in force to its end, its pause or the day last read, since then not read; paused to the day
 * set, and not read after it.
 */
function heldIn(row: TableRow, until: string): readonly Held[] {
  const [from, to] = [row.text("in_force_from"), row.text("in_force_to")];
  const [paused, resumed] = [row.text("suspended_from"), row.text("suspended_to")];
  const end = to || paused;
  const read = end || row.text("status_as_of");
  const held: readonly Held[] = [
    [from, read, "observed"],
    [compareTexts(from, read) > 0 ? from : read, end || until, "assumed"],
  ];
  const pause: readonly Held[] = [
    [paused, resumed || until, "claimed"],
    [resumed || until, to || until, "assumed"],
  ];
  return [...(from === "" ? [] : held), ...(paused === "" ? [] : pause)].filter(
    ([begin, close]) => compareTexts(begin, close) < 0,
  );
}

function rowOf(request: FigureRequest, row: TableRow, until: string): TimelineRow {
  const { book, table } = request;
  const { colon, comma } = punctuation[book.lang];
  const label = needed(table, "label")
    .split(",")
    .map((name) => wordsInRow(book, table, row, name).join(comma))
    .filter((words) => words !== "")
    .join(colon);
  const spans = heldIn(row, until).map(([from, to, standing]) => ({
    from: yearFraction(from),
    to: yearFraction(to),
    standing,
    tip: [label, formatDate(from, book.lang), formatDate(to, book.lang)].join(colon),
  }));
  return { label, tone: toneOf(row.text("issuer_code")), spans };
}

/**
 * Measures over time, a row each, of those that held since a year:
 * `timeline(measures) label=destination_codes,goods from=2025 until=asof`.
 */
export const timeline: FigureKind = (request) => {
  const { table } = request;
  const first = Number(needed(table, "from"));
  const until = table.code("until") ?? needed(table, "until");
  const rows = table.rows
    .map((row) => rowOf(request, row, until))
    .filter(({ spans }) => spans.some(({ to }) => to > first))
    .toSorted((a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0));
  if (rows.length === 0) return undefined;
  const last = Math.ceil(Math.max(...rows.flatMap(({ spans }) => spans.map(({ to }) => to))));
  return drawnFigure(request, (width) => drawTimeline({ ...chartSpec(request, width), rows, first, last }));
};
