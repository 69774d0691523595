import { isReferredTo, misspelt } from "./cell-kinds.ts";
import { type Damage, type Damager, fileOf, keeps, type Scene, type Spot, spotOf, target } from "./damage.ts";
import { allows, wordsOf } from "./declared.ts";
import { cellAt, columnValues, indexOf, type RawCell, rawCells, withCells } from "./raw-table.ts";

/** A row that names the same fact as another: the later of the two is the wrong one. */
export const duplicateKey: Damager = ({ table, below }) => {
  const { name, definition, lines, cells } = table;
  const rows = lines.length - 1;
  if (rows < 2) return undefined;
  const [from, step] = [below(rows), 1 + below(rows - 1)];
  const to = (from + step) % rows;
  const named = name === "sources" ? definition.key : [...definition.key, "source_id"];
  const places = named.map((column) => indexOf(table, column)).filter((index) => index >= 0);
  const copied = new Map(places.map((index) => [index, cellAt(table, from + 1, index).text]));
  const text = withCells(cells[to + 1] ?? [], copied);
  const damaged = lines.with(to + 1, text);
  const later = Math.max(from, to) + 1;
  return { content: fileOf(damaged), spot: spotOf(table, later, damaged[later] ?? "", places[0] ?? 0) };
};

/** Where a code of a table is referred to first. */
function firstReference({ folder, table }: Scene, code: string): Spot | undefined {
  for (const other of folder.values()) {
    for (const [index, column] of other.definition.columns.entries()) {
      if (column.references !== table.name) continue;
      const row = columnValues(other, index).findIndex((value) => wordsOf(column, value).includes(code));
      if (row >= 0) return spotOf(other, row + 1, other.lines[row + 1] ?? "", index);
    }
  }
  return undefined;
}

/** A row that others refer to under another name, or a reference to a row that does not exist. */
export const danglingReference: Damager = (scene) => {
  const { table } = scene;
  const named = target(scene, (column) => isReferredTo(scene, column));
  const spot = named && firstReference(scene, named.value);
  if (named && spot) {
    const name = `${misspelt(scene, named.value)}-x`;
    const text = withCells(table.cells[named.line] ?? [], new Map([[named.index, name]]));
    return { content: fileOf(table.lines.with(named.line, text)), spot };
  }
  const cell = target(
    scene,
    ({ references }) => references !== undefined,
    (value) => value !== "",
  );
  if (!cell) return undefined;
  const text = withCells(table.cells[cell.line] ?? [], new Map([[cell.index, "no-such-code"]]));
  return {
    content: fileOf(table.lines.with(cell.line, text)),
    spot: spotOf(table, cell.line, text, cell.index),
  };
};

/** The first cell of a moved row that does not fit its column: a reference counts once all types fit. */
function firstMisfit(scene: Scene, cells: readonly RawCell[]): number {
  const { columns } = scene.table.definition;
  const misfit = columns.findIndex((column, index) => !allows(column, cells[index]?.value ?? ""));
  if (misfit >= 0) return misfit;
  return columns.findIndex((column, index) => !keeps(scene, column, cells[index]?.value ?? ""));
}

/** A row with a cell too few, a cell too many, or its cells one place to the left. */
export const shiftedCells: Damager = (scene) => {
  const { table, below } = scene;
  const { lines, cells, definition } = table;
  if (lines.length < 2 || definition.columns.length < 2) return undefined;
  const line = 1 + below(lines.length - 1);
  const texts = (cells[line] ?? []).map(({ text }) => text);
  const at = below(texts.length);
  const damaged = (moved: readonly string[], place: (text: string) => Spot | undefined): Damage => {
    const text = moved.join(",");
    return { content: fileOf(lines.with(line, text)), spot: place(text) };
  };
  const cut = texts.toSpliced(at, 1);
  const afterAll = (text: string): Spot => ({ table: table.name, line: line + 1, column: text.length + 1 });
  if (below(3) === 0) return damaged(cut, afterAll);
  if (below(2) === 0)
    return damaged(texts.toSpliced(at, 0, ""), (text) => spotOf(table, line, text, texts.length));
  return damaged([...cut, ""], (text) => {
    const misfit = firstMisfit(scene, rawCells(text));
    return misfit < 0 ? undefined : spotOf(table, line, text, misfit);
  });
};

/** Two neighbouring lines that changed places: no rule but for the headings. */
export const swappedRows: Damager = ({ table, below }) => {
  const { name, lines } = table;
  if (lines.length < 2) return undefined;
  const at = below(lines.length - 1);
  const swapped = lines.with(at, lines[at + 1] ?? "").with(at + 1, lines[at] ?? "");
  return { content: fileOf(swapped), spot: at === 0 ? { table: name, line: 1, column: 1 } : undefined };
};

/** A heading with a wrong letter. */
export const wrongHeading: Damager = (scene) => {
  const { table, below } = scene;
  const index = below(table.definition.columns.length);
  const heading = cellAt(table, 0, index).text;
  const changed = misspelt(scene, heading);
  if (changed === heading) return undefined;
  const text = withCells(table.cells[0] ?? [], new Map([[index, changed]]));
  return { content: fileOf(table.lines.with(0, text)), spot: spotOf(table, 0, text, index) };
};
