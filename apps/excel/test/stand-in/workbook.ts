import { type Box, boxOf } from "./address.ts";
import { proxy, Queue } from "./queue.ts";
import { type Desk, type Place, range } from "./range.ts";
import { type Compute, type Plain, Sheet } from "./sheet.ts";

/** A table of a sheet: its first row holds the headings. */
export interface Table {
  readonly sheet: string;
  readonly address: string;
}

/** What a workbook of the stand-in begins with. */
export interface Setup {
  /** Cells of each sheet; the first is active. */
  readonly sheets: Readonly<Record<string, Readonly<Record<string, Plain>>>>;
  /** Formulas that were read before the add-in was there. */
  readonly unknown?: Readonly<Record<string, Readonly<Record<string, Plain>>>>;
  readonly compute?: Compute;
  /** Names and the ranges or values they stand for: `Sheet1!A1:A3`, or a number. */
  readonly names?: Readonly<Record<string, Plain>>;
  readonly tables?: Readonly<Record<string, Table>>;
  readonly selected?: string;
  /** Highest version of Excel's interface that is supported. */
  readonly api?: string;
}

const version = (text: string): number => Number(text.replace(/^1\./, ""));

/** A workbook, and Excel's interface to it. */
export class Workbook {
  readonly queue = new Queue();
  readonly sheets: readonly Sheet[];
  readonly desk: Desk;
  selected: string;
  /** Sheets that a script took from a file: its first bytes, and the names. */
  readonly taken: (readonly [string, readonly string[]])[] = [];
  /** Times a script had everything computed again. */
  recalculated = 0;
  readonly #setup: Setup;

  constructor(setup: Setup) {
    this.#setup = setup;
    this.selected = setup.selected ?? "A1";
    this.sheets = Object.keys(setup.sheets).map(
      (name) => new Sheet(name, setup.compute ?? (() => undefined)),
    );
    for (const sheet of this.sheets) {
      sheet.fill(setup.sheets[sheet.name] ?? {});
      sheet.fill(setup.unknown?.[sheet.name] ?? {}, true);
    }
    this.desk = {
      queue: this.queue,
      undo: 3,
      writes: 0,
      chosen: "",
      worksheet: (sheet) => this.#worksheet(sheet),
    };
  }

  sheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  get active(): Sheet {
    const [first] = this.sheets;
    if (!first) throw new Error("A workbook has a sheet.");
    return first;
  }

  isSupported(name: string, wanted: string): boolean {
    return name === "ExcelApi" ? version(wanted) <= version(this.#setup.api ?? "1.18") : true;
  }

  #range(sheet: () => Sheet | undefined, box: () => Box | undefined) {
    return range(this.desk, () => {
      const [known, where] = [sheet(), box()];
      return known && where && { sheet: known, box: where };
    });
  }

  #absolute(text: string): Place {
    const [name = "", address = ""] = text.split("!");
    return () => {
      const sheet = this.sheet(name.replaceAll("'", ""));
      return sheet && { sheet, box: boxOf(address) };
    };
  }

  #worksheet(sheet: () => Sheet | undefined): object {
    return proxy(this.queue, () => sheet() && { name: sheet()?.name, id: sheet()?.name }, {
      getRange: (address: string) => this.#range(sheet, () => boxOf(address)),
      getUsedRangeOrNullObject: () => this.#range(sheet, () => sheet()?.used()),
      activate: () => undefined,
      names: this.#names({}),
      tables: {
        load: () => undefined,
        items: Object.entries(this.#setup.tables ?? {})
          .filter(([, table]) => table.sheet === sheet()?.name)
          .map(([name]) => Object.assign(this.#table(name), { name })),
      },
    });
  }

  #names(list: Readonly<Record<string, Plain>>) {
    return {
      getItemOrNullObject: (name: string) => {
        const [, held] =
          Object.entries(list).find(([known]) => known.toLowerCase() === name.toLowerCase()) ?? [];
        const isRange = typeof held === "string" && /^[^!]+!\$?[A-Z]/.test(held);
        return proxy(
          this.queue,
          () => (held === undefined ? undefined : { type: isRange ? "Range" : typeof held, value: held }),
          { getRange: () => range(this.desk, this.#absolute(String(held))) },
        );
      },
    };
  }

  #table(name: string) {
    const [known, table] =
      Object.entries(this.#setup.tables ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase()) ??
      [];
    const whole = () => {
      const sheet = table && this.sheet(table.sheet);
      return sheet && table ? { sheet, box: boxOf(table.address) } : undefined;
    };
    const part = (move: (box: Box) => Box | undefined) =>
      range(this.desk, () => {
        const found = whole();
        const box = found && move(found.box);
        return found && box && { sheet: found.sheet, box };
      });
    const holder = (column: (box: Box) => Box | undefined) => ({
      getRange: () => part(column),
      getHeaderRowRange: () => part((box) => column({ ...box, rows: 1 })),
      getTotalRowRange: () => part(() => undefined),
      getDataBodyRange: () => part((box) => column({ ...box, row: box.row + 1, rows: box.rows - 1 })),
    });
    return proxy(this.queue, () => (table ? { name: known } : undefined), {
      ...holder((box) => box),
      columns: {
        getItemOrNullObject: (heading: string) => {
          const found = whole();
          const headings = Array.from({ length: found?.box.columns ?? 0 }, (_, i) =>
            String(
              found?.sheet.at(
                `${String.fromCharCode(65 + (found?.box.column ?? 0) + i)}${(found?.box.row ?? 0) + 1}`,
              ).value,
            ),
          );
          const place = headings.findIndex((one) => one.toLowerCase() === heading.toLowerCase());
          return proxy(
            this.queue,
            () => (place < 0 ? undefined : { name: heading }),
            holder((box) => ({ ...box, column: box.column + place, columns: 1 })),
          );
        },
      },
    });
  }

  /** What `Excel.run` hands to a script. */
  context() {
    const active = () => this.active;
    const chosen = () => boxOf(this.selected);
    const [firstTable = ""] = Object.keys(this.#setup.tables ?? {});
    const withTables = (made: object) =>
      new Proxy(made, {
        get: (target, name) =>
          name === "getTables"
            ? () => ({ getFirst: () => this.#table(firstTable) })
            : Reflect.get(target, name),
      });
    return {
      sync: this.queue.sync,
      workbook: {
        application: {
          calculate: () => {
            this.recalculated += 1;
          },
        },
        insertWorksheetsFromBase64: (file: string, options: { sheetNamesToInsert: readonly string[] }) => {
          this.taken.push([atob(file).slice(0, 2), options.sheetNamesToInsert]);
        },
        getActiveCell: () => withTables(this.#range(active, () => ({ ...chosen(), rows: 1, columns: 1 }))),
        getSelectedRange: () => this.#range(active, chosen),
        names: this.#names(this.#setup.names ?? {}),
        tables: { getItemOrNullObject: (name: string) => this.#table(name) },
        worksheets: {
          getActiveWorksheet: () => this.#worksheet(active),
          getItem: (name: string) => this.#worksheet(() => this.sheet(name)),
          getItemOrNullObject: (name: string) => this.#worksheet(() => this.sheet(name)),
          load: () => undefined,
          items: this.sheets.map((sheet) => this.#worksheet(() => sheet)),
        },
      },
    };
  }
}
