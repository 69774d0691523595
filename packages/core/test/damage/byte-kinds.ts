import { type Damage, type Damager, fileOf, overwrite, type Scene, type Spot, target } from "./damage.ts";
import { written } from "./raw-table.ts";

const spotAt = ({ table }: Scene, line: number, column: number): Spot => ({
  table: table.name,
  line: line + 1,
  column,
});

/** A byte that no UTF-8 text holds at this place: the rest of a character whose beginning is lost. */
function strayByte(scene: Scene): Damage {
  const { lines } = scene.table;
  const line = scene.below(lines.length);
  const characters = [...(lines[line] ?? "")];
  const before = characters.slice(0, scene.below(characters.length + 1)).join("");
  const start = fileOf(lines.slice(0, line)).slice(line === 0 ? 1 : 0) + before;
  const rest = fileOf([(lines[line] ?? "").slice(before.length), ...lines.slice(line + 1)]);
  return {
    content: Buffer.concat([Buffer.from(start), Buffer.of(0x96), Buffer.from(rest)]),
    spot: spotAt(scene, line, before.length + 1),
  };
}

const byteOrderMark = (scene: Scene): Damage => ({
  content: `\uFEFF${fileOf(scene.table.lines)}`,
  spot: spotAt(scene, 0, 1),
});

function carriageReturn(scene: Scene): Damage {
  const { lines } = scene.table;
  const line = scene.below(lines.length);
  const text = lines[line] ?? "";
  return { content: fileOf(lines.with(line, `${text}\r`)), spot: spotAt(scene, line, text.length + 1) };
}

/** A text read as another encoding and written back, or with a letter that got lost on the way. */
function garbled(scene: Scene): Damage | undefined {
  const cell = target(
    scene,
    () => true,
    (value) => /[^\p{ASCII}]/u.test(value),
  );
  if (!cell) return undefined;
  const misread = Buffer.from(cell.value).toString("latin1");
  const lost = cell.value.replace(/[^\p{ASCII}]/u, "\uFFFD");
  return overwrite(scene, cell, written(scene.below(2) === 0 ? misread : lost));
}

/** Bytes of another encoding, marks and line ends of another system, letters that were misread. */
export const wrongEncoding: Damager = (scene) => {
  const kinds = [strayByte, byteOrderMark, carriageReturn];
  const kind = kinds[scene.below(kinds.length + 2)];
  return kind ? kind(scene) : (garbled(scene) ?? strayByte(scene));
};

/** A quote that opens a cell and is never closed, or stands in the middle of one. */
export const strayQuote: Damager = (scene) => {
  const { table, below } = scene;
  const cell = target(
    scene,
    () => true,
    (value) => value.length > 1 && !/[",]/.test(value),
  );
  if (!cell) return undefined;
  const begins = table.cells[cell.line]?.[cell.index]?.column ?? 0;
  const at = below(cell.value.length);
  const quoted = `${cell.value.slice(0, at)}"${cell.value.slice(at)}`;
  const text = (table.cells[cell.line] ?? [])
    .map((other, index) => (index === cell.index ? quoted : other.text))
    .join(",");
  return {
    content: fileOf(table.lines.with(cell.line, text)),
    spot: spotAt(scene, cell.line, begins + at),
  };
};
