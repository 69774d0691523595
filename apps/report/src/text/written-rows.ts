import type { Evaluation } from "@kidorui/formulas";
import { type Evaluated, gridOf, type Value } from "@kidorui/formulas/expression";
import type { PublishedNumber } from "../lib/book.ts";
import { type Html, plainWords, type Words } from "../lib/html.ts";
import type { Inline, WrittenTable } from "./blocks.ts";
import { type FigureLine, rowFormula } from "./names-file.ts";
import { expressionOf, formatOf, readSlot, type SlotText } from "./slot.ts";
import { lineWords, present, type WordsReader, type WrittenNumber } from "./words.ts";

/** A cell of a table that a text writes: its words, and the number where it is one. */
export interface WrittenCell {
  readonly words: Words;
  /** The code behind a name that a formula gives. */
  readonly code?: string;
  readonly number?: { readonly value: number; readonly unit: string; readonly published: Html };
  /** The mark of the publisher behind a number. */
  readonly mark: string;
}

/** A table that a text writes, its formulas evaluated; cells without data are `undefined`. */
export interface WrittenRows {
  readonly head: readonly Words[];
  readonly rows: readonly (readonly (WrittenCell | undefined)[])[];
  /** The calls behind it, each once. */
  readonly calls: readonly Evaluation[];
}

/** What cells need beside words: numbers of a table have no link of their own. */
export interface CellReader extends WordsReader {
  readonly publishInTable: (number: PublishedNumber) => Html;
}

/** The slot of a cell that is one formula, and that of the mark behind it; none where there are other words. */
function slotsOf(cell: readonly Inline[]): readonly [SlotText, SlotText | undefined] | undefined {
  const [slot, mark, ...others] = cell.filter(({ kind, ...rest }) => kind !== "words" || !isBlank(rest));
  if (slot?.kind !== "slot" || others.length > 0) return undefined;
  if (mark === undefined) return [slot, undefined];
  return mark.kind === "slot" && mark.format?.show === "mark" ? [slot, mark] : undefined;
}

const isBlank = (inline: object): boolean => "text" in inline && String(inline.text).trim() === "";

/** Unit that a number is shown in: that of its format, else its own. */
function unitOf(slot: SlotText, { unit, columns }: Value, { formats }: CellReader): string | undefined {
  const how = formatOf(expressionOf(slot), slot.format, formats)?.show;
  if (typeof how === "object" && how.percent) return "share";
  if (typeof how === "object" && how.unit && "id" in how.unit) return how.unit.id;
  return unit ?? columns?.[0]?.unit;
}

/** Evaluates one cell; a formula that gives a number is a number of the table. */
function cellOf(
  cell: readonly Inline[],
  reader: CellReader,
  heard: (calls: readonly Evaluation[]) => void,
): WrittenCell {
  const [slot, mark] = slotsOf(cell) ?? [];
  const read = slot && readSlot(slot, { ...reader, bare: true });
  const [piece, ...others] = read?.pieces ?? [];
  if (!slot || !read || !piece?.number || others.length > 0) {
    const onNumber = (number: WrittenNumber): void => {
      heard(number.calls);
      reader.onNumber(number);
    };
    if (read) heard(read.evaluated.calls);
    const words = lineWords(cell, { ...reader, publish: reader.publishInTable, onNumber });
    const code = read && gridOf(read.evaluated.value.content)[0]?.[0];
    return { words, mark: "", ...(typeof code === "string" ? { code } : {}) };
  }
  const { calls, value } = read.evaluated;
  heard(calls);
  const number = { ...piece.number, shown: piece.shown, calls, asked: slot };
  reader.onNumber(number);
  const said = mark
    ? readSlot(mark, reader)
        .pieces.map(({ shown }) => shown)
        .join("")
    : "";
  return {
    words: plainWords(piece.shown),
    number: {
      value: number.value,
      unit: unitOf(slot, value, reader) ?? "",
      published: reader.publishInTable(number),
    },
    mark: said,
  };
}

/** The reader of every row of a formula, to whom the row has the name that the line gives it. */
function readersOf(
  line: FigureLine,
  evaluated: Evaluated | undefined,
  reader: CellReader,
): readonly CellReader[] {
  const name = line.choices.get("row");
  if (name === undefined || !evaluated) return [reader];
  return gridOf(evaluated.value.content).map((_, row) => ({
    ...reader,
    evaluator: reader.evaluator.atRow({ name, formula: rowFormula(line.formula, row) }),
  }));
}

const asks = (cell: readonly Inline[]): boolean =>
  cell.some((inline) => inline.kind === "slot" || ("children" in inline && asks(inline.children)));

/**
 * Evaluates a table that a text writes: once as it stands, or for every row of the formula of its figure. Rows
 * that ask for numbers and have none are left out, unless the line says `rows=all`: of months that follow each other
 * a gap is seen.
 * @throws {TextFault} at the place of a formula that fails.
 */
export function writtenRows(
  { head, rows, place }: WrittenTable,
  line: FigureLine,
  evaluated: Evaluated | undefined,
  reader: CellReader,
): WrittenRows {
  const calls = new Set<Evaluation>(evaluated?.calls);
  const heard = (more: readonly Evaluation[]): void => {
    for (const call of more) calls.add(call);
  };
  const keepsAll = line.choices.get("rows") === "all";
  const read = readersOf(line, evaluated, reader).flatMap((own) =>
    rows.map((row) => ({
      cells: row.map((cell) => own.faults.without(() => present(() => cellOf(cell, own, heard), own, place))),
      isSpoken: !row.some(asks),
    })),
  );
  return {
    head: head.map((cell) => lineWords(cell, reader)),
    rows: read.flatMap(({ cells, isSpoken }) =>
      cells[0] && (keepsAll || isSpoken || cells.some((cell) => cell?.number)) ? [cells] : [],
    ),
    calls: [...calls],
  };
}
