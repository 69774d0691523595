import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { MetricError } from "../errors.ts";
import type { TableDefinition } from "../tables/define.ts";
import { tables as definitions, type Row, type TableName, tableNames } from "../tables/registry.ts";
import { compareTexts } from "../text.ts";
import { asIssued } from "./as-issued.ts";
import { compareEditionIds } from "./edition-id.ts";
import { asKnown, speaksOfSeen } from "./learned.ts";
import { type AnyRow, type RowRef, rowId } from "./row-id.ts";
import { effectiveDate } from "./source-date.ts";
import type { Tables } from "./tables.ts";
import { chooseVintages, type SourceRank } from "./view.ts";

export type { Tables } from "./tables.ts";

/** Equalities a row must satisfy. */
export type Where<T extends TableName> = Partial<Row<T>>;

/** Tables that say what this project did, not what a publisher states. */
const ownRecords: readonly TableName[] = [
  "aliases",
  "editions",
  "corrections",
  "errata",
  "acknowledgements",
  "reconciliations",
];

/** The data of every edition. Read-only; make one per build or per session. */
export class Dataset {
  readonly tables: Tables;
  /** Newest edition last; an erratum follows the edition it corrects. */
  readonly editionIds: readonly string[];
  readonly #editions = new Map<string, Edition>();

  constructor(tables: Tables) {
    this.tables = tables;
    this.editionIds = [...tables.editions]
      .sort((a, b) => compareTexts(a.as_of, b.as_of) || compareEditionIds(a.edition_id, b.edition_id))
      .map((edition) => edition.edition_id);
  }

  /** Id of the newest edition. */
  get latest(): string {
    const id = this.editionIds.at(-1);
    if (id === undefined)
      throw new MetricError("no-data", "The data hold no edition.", "データに版が含まれていない。");
    return id;
  }

  /**
   * The data as one edition sees them.
   * @throws {MetricError} `invalid-argument` for an edition that does not exist.
   */
  edition(id: string): Edition {
    const known = this.#editions.get(id);
    if (known) return known;
    const row = this.tables.editions.find((edition) => edition.edition_id === id);
    if (!row) {
      throw new MetricError(
        "invalid-argument",
        `Expected one of the editions ${this.editionIds.join(", ")}, received "${id}".`,
        `版は${this.editionIds.join("、")}のいずれかを指定する（指定値：「${id}」）。`,
      );
    }
    const edition = new Edition(this.tables, row);
    this.#editions.set(id, edition);
    return edition;
  }
}

/** A dated view: for every fact the row from the best source published on or before its date. */
export class Edition {
  readonly id: string;
  /** Last day whose publications the edition sees, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly row: Row<"editions">;
  readonly #tables: Tables;
  readonly #ranks: ReadonlyMap<string, SourceRank>;
  readonly #effective: ReadonlyMap<string, string>;
  readonly #visible = new Map<TableName, readonly AnyRow[]>();
  readonly #chosen = new Map<TableName, readonly AnyRow[]>();
  readonly #ids = new Map<TableName, ReadonlySet<string>>();
  readonly #indexes = new Map<string, Map<string, AnyRow[]>>();
  #recording: Map<AnyRow, RowRef> | undefined;
  #hash: string | undefined;

  constructor(all: Tables, row: Row<"editions">) {
    const tables = asIssued(all, row);
    this.#tables = tables;
    this.row = row;
    this.id = row.edition_id;
    this.asOf = row.as_of;
    this.#effective = new Map(tables.sources.map((source) => [source.source_id, effectiveDate(source)]));
    this.#ranks = new Map(
      tables.sources.map((source) => [
        source.source_id,
        {
          publisher: source.publisher,
          grade: source.grade,
          dated: source.published === "" ? "" : effectiveDate(source),
        },
      ]),
    );
  }

  /** Day from which a source counts, `YYYY-MM-DD`. */
  effectiveDate(sourceId: string): string {
    return this.#effective.get(sourceId) ?? "";
  }

  /** Who published a source; empty for one that is not there. */
  publisherOf(sourceId: string): string {
    return this.#ranks.get(sourceId)?.publisher ?? "";
  }

  /** Whether the edition was issued. Until then it is a draft, and everything in it may still change. */
  get isIssued(): boolean {
    return this.row.published !== "";
  }

  /** Whether the edition sees a row, by the name of its table and its id. */
  sees(table: string, id: string): boolean {
    const name = tableNames.find((known) => known === table);
    if (name === undefined) return false;
    let ids = this.#ids.get(name);
    if (!ids) {
      const rows: readonly AnyRow[] = this.visible(name);
      ids = new Set(rows.map((row) => rowId({ table: name, row })));
      this.#ids.set(name, ids);
    }
    return ids.has(id);
  }

  /** Whether the edition shows another figure in a row than its publisher prints, by a correction of this project. */
  isCorrected(table: TableName, row: AnyRow): boolean {
    return this.#tables.corrections.some(
      ({ since, table_name, row_id }) =>
        since <= this.asOf && table_name === table && row_id === rowId({ table, row }),
    );
  }

  /** Every row published by the edition's date, alternatives and older vintages included. Not recorded. */
  visible<T extends TableName>(table: T): readonly Row<T>[] {
    let rows = this.#visible.get(table);
    if (!rows) {
      const definition: TableDefinition = definitions[table];
      rows = (this.#tables[table] as readonly AnyRow[])
        .filter((row) => this.#sees(row))
        .map((row) => asKnown(definition, row, this));
      if (table === "reconciliations") rows = rows.filter(speaksOfSeen(this));
      this.#visible.set(table, rows);
    }
    return rows as readonly AnyRow[] as readonly Row<T>[];
  }

  /** One row per fact, in the order of the file. Not recorded: use `find` to compute. */
  chosen<T extends TableName>(table: T): readonly Row<T>[] {
    let rows = this.#chosen.get(table);
    if (!rows) {
      const picked = new Set(chooseVintages(table, this.visible(table) as unknown as AnyRow[], this.#ranks));
      rows = (this.visible(table) as unknown as AnyRow[]).filter((row) => picked.has(row));
      this.#chosen.set(table, rows);
    }
    return rows as readonly AnyRow[] as readonly Row<T>[];
  }

  /** The chosen rows that match, noted as read. */
  find<T extends TableName>(table: T, where: Where<T> = {}): readonly Row<T>[] {
    return this.#note(table, this.#match(table, where, false)) as readonly Row<T>[];
  }

  /** The one chosen row that matches, noted as read, or `undefined`. */
  get<T extends TableName>(table: T, where: Where<T>): Row<T> | undefined {
    return this.find(table, where)[0];
  }

  /** Every visible statement of a fact, oldest source first, noted as read. */
  vintages<T extends TableName>(table: T, where: Where<T>): readonly Row<T>[] {
    const rows = [...this.#match(table, where, true)].sort(
      (a, b) =>
        compareTexts(
          this.effectiveDate(String(a["source_id"])),
          this.effectiveDate(String(b["source_id"])),
        ) || compareTexts(String(a["source_id"]), String(b["source_id"])),
    );
    return this.#note(table, rows) as readonly Row<T>[];
  }

  /** Notes visible rows as read, for what picks among many and rests on a few of them. */
  noteRead(rows: readonly RowRef[]): void {
    for (const { table, row } of rows) this.#note(table, [row]);
  }

  /** Runs a computation and says which rows it read. */
  record<R>(compute: () => R): { readonly result: R; readonly rows: readonly RowRef[] } {
    const outer = this.#recording;
    const own = new Map<AnyRow, RowRef>();
    this.#recording = own;
    try {
      return { result: compute(), rows: [...own.values()] };
    } finally {
      this.#recording = outer;
      if (outer) for (const [row, ref] of own) outer.set(row, ref);
    }
  }

  /**
   * What a citation names the contents by: the hash of a frozen edition as it was issued, since
   * later rows that no number rests on, such as another country, must not move it; else
   * `contentsHash`, which changes with a draft.
   */
  get hash(): string {
    return this.row.hash || this.contentsHash;
  }

  /**
   * SHA-256 of every row the edition sees now. What this project notes about its own work is no
   * part of it; its effect on the rows is.
   */
  get contentsHash(): string {
    this.#hash ??= bytesToHex(
      sha256(
        utf8ToBytes(
          JSON.stringify(
            tableNames
              .filter((table) => !ownRecords.includes(table))
              .map((table) => [
                table,
                (this.visible(table) as unknown as AnyRow[]).map((row) => Object.values(row)),
              ]),
          ),
        ),
      ),
    );
    return this.#hash;
  }

  #sees(row: AnyRow): boolean {
    const id = row["source_id"];
    if (typeof id !== "string") return true;
    return this.effectiveDate(id) <= this.asOf;
  }

  #match(table: TableName, where: object, all: boolean): readonly AnyRow[] {
    const rows = (all ? this.visible(table) : this.chosen(table)) as unknown as readonly AnyRow[];
    const entries = Object.entries(where as AnyRow).filter(([, value]) => value !== undefined);
    if (entries.length === 0) return rows;
    const columns = entries.map(([column]) => column);
    const name = `${table}|${all}|${columns.join("|")}`;
    let index = this.#indexes.get(name);
    if (!index) {
      index = new Map();
      for (const row of rows) {
        const key = columns.map((column) => String(row[column])).join("\u0000");
        const group = index.get(key);
        if (group) group.push(row);
        else index.set(key, [row]);
      }
      this.#indexes.set(name, index);
    }
    return index.get(entries.map(([, value]) => String(value)).join("\u0000")) ?? [];
  }

  #note(table: TableName, rows: readonly AnyRow[]): readonly AnyRow[] {
    if (this.#recording) for (const row of rows) this.#recording.set(row, { table, row });
    return rows;
  }
}
