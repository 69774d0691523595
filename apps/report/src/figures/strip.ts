import { stageStrip } from "../charts/stage-strip.ts";
import { behind } from "../charts/svg.ts";
import { nameOfCode } from "../lib/names.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  labelOf,
  MISSING,
  measureOf,
  needed,
  standing,
  toneOf,
} from "./figure-request.ts";

/**
 * The chain as one strip from mine to magnet, each stage filled as far as its share goes, one that the table lacks
 * hatched: `strip(shares) label=stage_code of=country_code value=share_pct`.
 */
export const strip: FigureKind = (request) => {
  const { book, table } = request;
  const [label, of] = [needed(table, "label"), needed(table, "of")];
  const measure = measureOf(request);
  if (table.rows.length === 0) return undefined;
  const stages = book.view.visible("stages").toSorted((a, b) => a.position - b.position);
  return drawnFigure(request, (width) =>
    stageStrip({
      ...chartSpec(request, width),
      unit: measure.unit,
      format: (share) => `${measure.format(share * 100)}${behind(measure.unit)}`,
      missing: MISSING,
      rows: [
        {
          label: "",
          stages: stages.map(({ stage_code }) => {
            const row = table.rows.find((one) => one.text(label) === stage_code);
            const percent = row ? measure.of(row) : null;
            const code = row?.text(of) ?? "";
            return {
              label: nameOfCode(book.view, stage_code, book.lang) ?? stage_code,
              leader: labelOf(request, code),
              tone: toneOf(code),
              share: percent === null ? null : percent / 100,
              standing: row ? standing(table, row, measure.column) : "observed",
            };
          }),
        },
      ],
    }),
  );
};
