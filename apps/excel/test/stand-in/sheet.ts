import { type Box, boxName, boxOf, cellName } from "./address.ts";

export type Plain = number | string | boolean;

/** What a formula gives: one value or the rows of a table; `undefined` for a name nobody knows. */
export type Compute = (formula: string) => Plain | readonly (readonly Plain[])[] | undefined;

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly content: Plain;
  /** A formula read when its functions were not there: it says #NAME? until it is entered again. */
  readonly unknown?: boolean;
  /** Whether it was typed as a text, whatever it looks like. */
  readonly text?: boolean;
}

interface Shown {
  readonly value: Plain;
  readonly type: "Empty" | "String" | "Double" | "Boolean" | "Error";
  /** Cell of the formula that fills this one. */
  readonly from?: Entry;
}

const EMPTY: Shown = { value: "", type: "Empty" };
const ERROR = /^#(N\/A|VALUE!|NUM!|DIV\/0!|REF!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

const startsFormula = (content: Plain): boolean => typeof content === "string" && content.startsWith("=");
const isFormula = ({ content, text }: Entry): boolean => text !== true && startsFormula(content);

function shownAs(value: Plain, from?: Entry): Shown {
  const type =
    typeof value === "number"
      ? "Double"
      : typeof value === "boolean"
        ? "Boolean"
        : ERROR.test(value)
          ? "Error"
          : "String";
  return { value, type, ...(from && { from }) };
}

/** What somebody typed as Excel takes it: `'` makes a text, and what looks like a number or a month becomes one. */
function taken(content: Plain): Pick<Entry, "content" | "text"> {
  if (typeof content !== "string" || startsFormula(content)) return { content };
  if (content.startsWith("'")) return { content: content.slice(1), text: true };
  if (/^-?\d+(\.\d+)?$/.test(content)) return { content: Number(content) };
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(content) ?? [];
  if (year === undefined) return { content };
  return { content: (Date.UTC(Number(year), Number(month) - 1, 1) - Date.UTC(1899, 11, 30)) / 864e5 };
}

/** A sheet that computes, spills, and refuses to spill over what is in use. */
export class Sheet {
  readonly name: string;
  readonly #compute: Compute;
  readonly #entries = new Map<string, Entry>();
  /** Cells that refuse to be written to. */
  readonly locked = new Set<string>();
  /** Formulas that cannot be read any more. */
  readonly refused = new Set<Plain>();
  /** Whether cells of a spill give the formula that fills them; documents do not say. */
  bodiesGiveFormula = false;
  constructor(name: string, compute: Compute) {
    this.name = name;
    this.#compute = compute;
  }

  /** Puts content as a file holds it. */
  fill(cells: Readonly<Record<string, Plain>>, unknown = false): void {
    for (const [address, content] of Object.entries(cells)) {
      const { row, column } = boxOf(address);
      this.#entries.set(cellName(row, column), { row, column, content, unknown });
    }
  }

  /** Refuses what Excel refuses. */
  check(row: number, column: number, content: Plain): void {
    const name = cellName(row, column);
    if (this.locked.has(name)) throw new Error(`AccessDenied: ${name} is protected.`);
    if (this.refused.has(content)) throw new Error("InvalidArgument: the formula cannot be read.");
  }

  /** Types into a cell; "" empties it. */
  enter(row: number, column: number, content: Plain): void {
    this.check(row, column, content);
    const name = cellName(row, column);
    if (content === "") this.#entries.delete(name);
    else this.#entries.set(name, { row, column, ...taken(content) });
  }

  #result(entry: Entry): readonly (readonly Plain[])[] {
    const known = entry.unknown ? undefined : this.#compute(String(entry.content));
    if (known === undefined) return [["#NAME?"]];
    return Array.isArray(known) ? (known as readonly (readonly Plain[])[]) : [[known as Plain]];
  }

  /** Every cell that shows something. A table that would cover a cell in use is #SPILL! in its first. */
  shown(): ReadonlyMap<string, Shown> {
    const cells = new Map<string, Shown>();
    for (const [name, entry] of this.#entries) {
      if (!isFormula(entry)) cells.set(name, shownAs(entry.content));
    }
    for (const [name, entry] of this.#entries) {
      if (!isFormula(entry)) continue;
      const rows = this.#result(entry);
      const places = rows.flatMap((row, r) =>
        row.map((value, c) => ({ name: cellName(entry.row + r, entry.column + c), value })),
      );
      const blocked = places.some(
        (one) => one.name !== name && (this.#entries.has(one.name) || cells.has(one.name)),
      );
      if (blocked) cells.set(name, shownAs("#SPILL!", entry));
      else for (const one of places) cells.set(one.name, shownAs(one.value, entry));
    }
    return cells;
  }

  at(name: string): Shown {
    return this.shown().get(name) ?? EMPTY;
  }

  formulaAt(name: string, shown: ReadonlyMap<string, Shown>): Plain {
    const own = this.#entries.get(name);
    if (own) return own.content;
    const filled = shown.get(name);
    return filled?.from && this.bodiesGiveFormula ? filled.from.content : (filled?.value ?? "");
  }

  /** The cells a formula fills, where they are several. */
  spillFrom(name: string): Box | undefined {
    const cells = [...this.shown()].filter(
      ([, { from }]) => from && cellName(from.row, from.column) === name,
    );
    if (cells.length < 2) return undefined;
    return this.#around(cells.map(([cell]) => cell));
  }

  spillParent(name: string): string | undefined {
    const from = this.shown().get(name)?.from;
    const parent = from && cellName(from.row, from.column);
    return parent !== undefined && this.spillFrom(parent) ? parent : undefined;
  }

  used(): Box | undefined {
    const names = [...this.shown().keys()];
    return names.length === 0 ? undefined : this.#around(names);
  }

  #around(names: readonly string[]): Box {
    const boxes = names.map(boxOf);
    const row = Math.min(...boxes.map((box) => box.row));
    const column = Math.min(...boxes.map((box) => box.column));
    return {
      row,
      column,
      rows: Math.max(...boxes.map((box) => box.row)) - row + 1,
      columns: Math.max(...boxes.map((box) => box.column)) - column + 1,
    };
  }

  /** Content of every cell in use, for tests. */
  contents(): Readonly<Record<string, Plain>> {
    return Object.fromEntries([...this.#entries].map(([name, { content }]) => [name, content]).sort());
  }

  /** What every cell shows, for tests. */
  values(): Readonly<Record<string, Plain>> {
    return Object.fromEntries([...this.shown()].map(([name, { value }]) => [name, value]).sort());
  }

  address(box: Box): string {
    const name = /^[A-Za-z0-9_]+$/.test(this.name) ? this.name : `'${this.name.replaceAll("'", "''")}'`;
    return `${name}!${boxName(box)}`;
  }
}
