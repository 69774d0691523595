import { compareTexts } from "@kidorui/core";
import type { Tone } from "../charts/spec.ts";
import { timeline as drawTimeline } from "../charts/timeline.ts";
import { formatDate } from "../lib/format.ts";
import { reportedMark } from "../models/event-list.ts";
import type { TableRow } from "./figure-data.ts";
import { chartSpec, drawnFigure, type FigureKind, needed } from "./figure-request.ts";
import { wordIn } from "./table-columns.ts";

const tones: Readonly<Record<string, Tone>> = { control: "cn", suspension: "soft", scheduled: "ink" };

/** A month without a day stands before its days. */
const yearFraction = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365.25;
};

/** Events of a table over time, each kind a lane, drawn from the date `from=` on: `timeline(events) from=2025`. */
export const timeline: FigureKind = (request) => {
  const { book, table } = request;
  const from = needed(table, "from");
  // Where an event has a name the table has the rest.
  const [name, title] = [`name_${book.lang}`, `title_${book.lang}`];
  const labelOf = (row: TableRow): string => (table.has(name) && row.text(name)) || row.text(title);
  const rows = table.rows.toSorted((a, b) => compareTexts(a.text("date"), b.text("date")));
  const since = rows.filter((row) => row.text("date") >= from);
  const drawn = since.length > 0 ? since : rows;
  if (drawn.length === 0) return undefined;
  const kinds = Object.keys(tones).filter((kind) => drawn.some((row) => row.text("kind") === kind));
  return drawnFigure(
    request,
    (width) =>
      drawTimeline({
        ...chartSpec(request, width),
        lanes: kinds.map((key) => ({
          key,
          label: wordIn(table.column("kind"), key, book),
          tone: tones[key] ?? "ink",
        })),
        events: drawn.map((row) => ({
          x: yearFraction(row.text("date")),
          date: formatDate(row.text("date"), book.lang),
          label: `${labelOf(row)}${reportedMark(row.text("reported"), book.lang)}`,
          lane: row.text("kind"),
        })),
      }),
    table.tabled(rows),
  );
};
