import { dotRange } from "../charts/dot-range.ts";
import type { Tone } from "../charts/spec.ts";
import { elementOrder } from "../lib/names.ts";
import { punctuation } from "../lib/punctuation.ts";
import type { TableRow } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  type FigureRequest,
  labelOf,
  MISSING,
  measureOf,
} from "./figure-request.ts";

const tones: Readonly<Record<string, Tone>> = {
  mine: "soft",
  separation: "accent",
  metal: "ink",
  magnet: "ink",
};

/** Elements whose lists are the same ones at every stage, and the newest row of each stage. */
interface Line {
  readonly elements: readonly string[];
  readonly stages: readonly TableRow[];
}

/** One line for each set of lists: what a source prints for several elements is one list, not several findings. */
function linesOf({ book: { view }, table }: FigureRequest): readonly Line[] {
  const order = elementOrder(view);
  // The newest period of each element and stage: later rows of one pair are newer.
  const newest = new Map<string, Map<string, TableRow>>();
  for (const row of table.rows) {
    const stages = newest.get(row.text("element")) ?? new Map<string, TableRow>();
    newest.set(row.text("element"), stages.set(row.text("stage"), row));
  }
  const lines = new Map<string, Line>();
  for (const element of [...newest.keys()].toSorted((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const stages = [...(newest.get(element)?.values() ?? [])];
    const lists = stages.map((row) =>
      [row.text("stage"), row.text("period"), row.text("elements")].join(" "),
    );
    const line = lines.get(lists.join("|"));
    lines.set(lists.join("|"), {
      elements: [...(line?.elements ?? []), element],
      stages: line?.stages ?? stages,
    });
  }
  return [...lines.values()];
}

/** Concentration at every stage for which a full list of suppliers was found: `concentration(REE.CONCENTRATION()) value=hhi`. */
export const concentration: FigureKind = (request) => {
  const { book, table } = request;
  const { open, close, comma } = punctuation[book.lang];
  const { column, format, of } = measureOf(request);
  const lines = linesOf(request);
  if (lines.length === 0) return undefined;
  const label = ({ elements }: Line): string => {
    const [only = ""] = elements;
    if (elements.length > 1) return elements.join(comma);
    return `${labelOf(request, only)}${only.length <= 2 ? ` ${only}` : ""}`;
  };
  const stageOf = (row: TableRow): string => labelOf(request, row.text("stage"));
  // A dot that stands alone has no label of its own.
  const rowLabel = (line: Line): string => {
    const [only, ...others] = line.stages;
    return only && others.length === 0 ? `${label(line)}${open}${stageOf(only)}${close}` : label(line);
  };
  const { columns, rows } = table.tabled(lines.flatMap(({ stages }) => stages));
  const labels = lines.flatMap((line) => line.stages.map(() => label(line)));
  return drawnFigure(
    request,
    (width) =>
      dotRange({
        ...chartSpec(request, width),
        domain: [0, 1],
        missing: MISSING,
        format,
        rows: lines.map((line) => ({
          label: rowLabel(line),
          dots: line.stages.map((row) => ({
            label: stageOf(row),
            tone: tones[row.text("stage")] ?? "ink",
            value: of(row),
            low: row.number("low") ?? row.number(column) ?? 0,
            high: row.number("high") ?? row.number(column) ?? 1,
          })),
        })),
      }),
    { columns, rows: rows.map((row, i) => [labels[i] ?? "", ...row.slice(1)]) },
  );
};
