import { bar, hatched } from "./bar.ts";
import { frame, unitsAcross } from "./frame.ts";
import type { Stage, StageRow, StageStripSpec } from "./spec.ts";
import { coordinate, element, mark, rect, standingMark, text, textLines } from "./svg.ts";
import { lineHeight, textWidth, widest, wrap } from "./text-width.ts";

/** Stages from mine to magnet: each block is the whole stage, its dark part the largest country. */
export const stageStrip = (spec: StageStripSpec): string =>
  spec.width === "wide" ? strip(spec) : stacked(spec);

/** Who leads a stage, in words. */
function words({ format, missing }: StageStripSpec, stage: Stage): string {
  if (stage.share === null) return missing;
  return `${stage.leader ?? ""} ${format(stage.share)}${standingMark({ ...stage, value: stage.share })}`.trim();
}

function block(
  spec: StageStripSpec,
  stage: Stage,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  if (stage.share === null) return hatched(spec, { x, y, width, height }, "soft");
  return (
    rect(x, y, width, height, "bar-pale", stage.tone) +
    bar(spec, { x, y, width: width * stage.share, height }, stage.standing, stage.tone)
  );
}

const arrowGap = 24;

/** Widths of a row's blocks: by tonnes if all are known, never too narrow for words. */
function widthsOf({ stages }: StageRow, room: number): readonly number[] {
  const amounts = stages.map(({ amount }) => amount ?? 0);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const least = Math.min(90, room / stages.length);
  if (sum <= 0 || amounts.some((amount) => !(amount > 0))) return stages.map(() => room / stages.length);
  const free = room - least * stages.length;
  return amounts.map((amount) => least + (free * amount) / sum);
}

function strip(spec: StageStripSpec): string {
  const across = unitsAcross(spec.width);
  const names = spec.rows.map(({ label }) => wrap(label, 110));
  const left = widest(names.flat()) > 0 ? widest(names.flat()) + 16 : 0;
  const marks: string[] = [];
  let y = 0;
  spec.rows.forEach((row, at) => {
    const former = spec.rows[at - 1];
    const sameStages = former?.stages.every(({ label }, i) => row.stages[i]?.label === label);
    const widths = widthsOf(row, across - left - arrowGap * Math.max(0, row.stages.length - 1));
    const heads = row.stages.map(({ label }, i) => (sameStages ? [] : wrap(label, widths[i] ?? 90)));
    const head = Math.max(0, ...heads.map(({ length }) => length)) * lineHeight + (sameStages ? 0 : 4);
    const height = 30;
    const top = y + head;
    const rowLines = names[at] ?? [];
    marks.push(
      textLines(
        0,
        top + height / 2 + 5 - ((rowLines.length - 1) * lineHeight) / 2,
        rowLines,
        lineHeight,
        "strong",
      ),
    );
    let x = left;
    let deepest = 0;
    row.stages.forEach((stage, i) => {
      const width = widths[i] ?? 90;
      const said = wrap(words(spec, stage), width);
      const details = stage.detail ? wrap(stage.detail, width) : [];
      deepest = Math.max(deepest, said.length + details.length);
      marks.push(
        mark(
          stage,
          `${row.label ? `${row.label}, ` : ""}${stage.label}: ${words(spec, stage)}`,
          textLines(x, y + 13, heads[i] ?? [], lineHeight, "text"),
          block(spec, stage, x, top, width, height),
          textLines(x, top + height + 16, said, lineHeight, stage.share === null ? "soft" : "label", {
            tone: stage.tone,
          }),
          textLines(x, top + height + 16 + said.length * lineHeight, details, lineHeight, "soft"),
        ),
      );
      if (i < row.stages.length - 1) marks.push(next(x + width + 6, top + height / 2));
      x += width + arrowGap;
    });
    y = top + height + deepest * lineHeight + 18;
  });
  return frame(spec, y - 6, marks);
}

const next = (x: number, y: number): string =>
  element("path", {
    class: "chart__leader",
    d: `M${coordinate(x)} ${coordinate(y)}h12m-4 -4l4 4l-4 4`,
  });

function stacked(spec: StageStripSpec): string {
  const across = unitsAcross(spec.width);
  const marks: string[] = [];
  let y = 0;
  for (const row of spec.rows) {
    const names = wrap(row.label, across);
    marks.push(textLines(0, y + 13, names, lineHeight, "strong"));
    y += names.length * lineHeight + (names.length > 0 ? 6 : 0);
    for (const stage of row.stages) {
      const said = words(spec, stage);
      const beside = textWidth(stage.label) + textWidth(said) + 20 <= across;
      const kind = stage.share === null ? "soft" : "label";
      const lines = beside ? [stage.label] : [...wrap(stage.label, across), ...wrap(said, across)];
      const own = wrap(stage.label, across);
      const details = stage.detail ? wrap(stage.detail, across) : [];
      const head = lines.length * lineHeight + 2;
      marks.push(
        mark(
          stage,
          `${row.label ? `${row.label}, ` : ""}${stage.label}: ${said}`,
          textLines(0, y + 13, own, lineHeight, "text"),
          beside
            ? text(across, y + 13, said, kind, { anchor: "end", tone: stage.tone })
            : textLines(0, y + 13 + own.length * lineHeight, lines.slice(own.length), lineHeight, kind, {
                tone: stage.tone,
              }),
          block(spec, stage, 0, y + head, across, 16),
          textLines(0, y + head + 16 + 15, details, lineHeight, "soft"),
        ),
      );
      y += head + 16 + details.length * lineHeight + 12;
    }
    y += 10;
  }
  return frame(spec, y - 10, marks);
}
