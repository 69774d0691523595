import { scaleLinear } from "d3-scale";
import { yearAxis, yearTicks } from "./axis.ts";
import { frame, unitsAcross } from "./frame.ts";
import type { TimelineEvent, TimelineSpec } from "./spec.ts";
import { dot, line, mark, text, textLines } from "./svg.ts";
import { lineHeight, textWidth, widest, wrap } from "./text-width.ts";

/** Events over time: lanes along the axis on wide screens, a list down the axis on phones. */
export const timeline = (spec: TimelineSpec): string => (spec.width === "wide" ? lanes(spec) : list(spec));

interface Placed {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly lines: readonly string[];
  readonly before: boolean;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

const limit = 190;

const byTime = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  [...events].sort((a, b) => a.x - b.x);

/** Gives each event of a lane the first row in which dot and words are free. */
function place(
  events: readonly TimelineEvent[],
  scale: (x: number) => number,
  across: number,
): readonly Placed[] {
  const placed: Placed[] = [];
  for (const event of byTime(events)) {
    const x = scale(event.x);
    const lines = [event.date, ...wrap(event.label, limit)];
    const size = widest(lines) + 10;
    const before = x + size > across;
    const [from, to] = before ? [x - size - 6, x + 8] : [x - 8, x + size + 6];
    let row = 0;
    while (placed.some((other) => other.row === row && other.from < to && from < other.to)) row += 1;
    placed.push({ event, x, lines, before, row, from, to });
  }
  return placed;
}

function lanes(spec: TimelineSpec): string {
  const across = unitsAcross(spec.width);
  const times = spec.events.map(({ x }) => x);
  const [first, last] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  const scale = scaleLinear([first, last], [10, across - 10]);
  const years = yearTicks(first, last, across - 20);
  const marks: string[] = [];
  let y = 30;
  for (const lane of spec.lanes) {
    const placed = place(
      spec.events.filter((event) => event.lane === lane.key),
      scale,
      across,
    );
    const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
    marks.push(line(0, y, across, y, "grid"), text(0, y + 17, lane.label, "label", { tone: lane.tone }));
    y += 26;
    for (let row = 0; row < rows; row += 1) {
      const items = placed.filter((item) => item.row === row);
      for (const item of items) marks.push(drawEvent(item, lane.tone, y));
      y += Math.max(...items.map(({ lines }) => lines.length)) * lineHeight + 8;
    }
    y += 4;
  }
  return frame(spec, y + 4, [
    ...yearAxis(years, scale, 14),
    ...years.map((year) => line(scale(year), 22, scale(year), 30, "leader")),
    line(0, 30, across, 30, "zero"),
    ...marks,
  ]);
}

function drawEvent(
  { event, x, lines, before }: Placed,
  tone: TimelineSpec["lanes"][number]["tone"],
  y: number,
): string {
  const anchor = before ? "end" : "start";
  const at = before ? x - 10 : x + 10;
  const [date = "", ...words] = lines;
  return mark(
    event,
    `${event.date}: ${event.label}`,
    dot(x, y + 9, 12, "hit"),
    dot(x, y + 9, 5, "dot", tone),
    text(at, y + 14, date, "soft", { anchor }),
    textLines(at, y + 14 + lineHeight, words, lineHeight, "text", { anchor }),
  );
}

function list(spec: TimelineSpec): string {
  const across = unitsAcross(spec.width);
  const { lanes: kinds } = spec;
  const tracks = new Map(kinds.map(({ key }, i) => [key, 8 + i * 16] as const));
  const left = 8 + kinds.length * 16 + 6;
  const tones = new Map(kinds.map(({ key, tone }) => [key, tone] as const));
  const names = new Map(kinds.map(({ key, label }) => [key, label] as const));
  const marks: string[] = [];
  let y = 8;
  for (const event of byTime(spec.events)) {
    const kind = names.get(event.lane) ?? "";
    const head = `${event.date} · ${kind}`;
    const heads = textWidth(head) <= across - left ? [head] : [event.date, ...wrap(kind, across - left)];
    const words = wrap(event.label, across - left);
    marks.push(
      mark(
        event,
        `${event.date}: ${event.label}`,
        dot(tracks.get(event.lane) ?? 8, y + 9, 5, "dot", tones.get(event.lane) ?? "soft"),
        textLines(left, y + 14, heads, lineHeight, "soft"),
        textLines(left, y + 14 + heads.length * lineHeight, words, lineHeight, "text"),
      ),
    );
    y += (heads.length + words.length) * lineHeight + 14;
  }
  return frame(spec, y, [...[...tracks.values()].map((x) => line(x, 0, x, y - 8, "track")), ...marks]);
}
