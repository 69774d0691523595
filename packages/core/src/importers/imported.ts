import type { TableIssue } from "../errors.ts";
import type { Place } from "../tables/parse.ts";
import type { TableName } from "../tables/registry.ts";
import type { NameReader } from "./names.ts";

/**
 * A place in a file too large to be searched for nothing: which flow of it is meant, and in which column. Its
 * line and column are looked up where something is wrong.
 */
export interface SoughtPlace extends Place {
  readonly sought: {
    /** Number of the flow among those of the file, from 0. */
    readonly flow: number;
    /** Which of its figures, where each may stand in a record of its own. */
    readonly measure?: "weight" | "value";
    readonly heading: string;
  };
}

/** A row made from a publisher's figure, not yet tied to a source. */
export interface ImportedRow {
  readonly table: TableName;
  /** Cells by column, in the publisher's digits; `source_id` is added when the source is known. */
  readonly cells: Readonly<Record<string, string>>;
  /** Where the figure stands in the publisher's file. */
  readonly place: Place;
  /**
   * The publisher gives its figures with all digits in one file and with those it shows in another, or computes them:
   * one that rounds to the other is the same.
   */
  readonly isShownRounded?: true;
  /** The row of this key is kept by hand: its cells are compared with these, and none is added. */
  readonly compared?: true;
}

/** What one file of a publisher says. */
export interface Imported {
  readonly rows: readonly ImportedRow[];
  readonly issues: readonly TableIssue[];
  /** Which release the file is, as far as it says so itself. */
  readonly edition?: string;
}

/** What is known of a publication before any of its files is read. */
export interface Publication {
  /** Key of its entry among the sources. */
  readonly source_id: string;
  readonly title: string;
  /** `official` where absent. */
  readonly title_basis?: string;
  readonly publisher: string;
  /** Date of publication, where the release tells it. */
  readonly published?: string;
  readonly url: string;
  readonly grade: string;
  readonly terms: string;
  readonly licence: string;
}

/** Facts an importer may need that the file does not hold. */
export interface ImportOptions {
  /** Years the figures are averages of, `2016-2020`. */
  readonly period?: string;
  /** Assessment the figures belong to, `eu-2023`. */
  readonly assessment?: string;
  /** `import` or `export`. */
  readonly flow?: string;
  /** Reporting countries to keep; all where absent. */
  readonly reporters?: readonly string[];
}

/** What the figures of a file were read as, one by one: rows, and what is wrong, names that nobody mapped before others. */
export function importedOf(
  read: readonly (ImportedRow | TableIssue | undefined)[],
  reader: NameReader,
): Imported {
  const found = read.filter((one) => one !== undefined);
  return {
    rows: found.filter((one) => "table" in one),
    issues: [...reader.issues(), ...found.filter((one) => "message" in one)],
  };
}

/** The end of an import that could not begin. */
export const refused = (issues: readonly TableIssue[]): Imported => ({ rows: [], issues });
