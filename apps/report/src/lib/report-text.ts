/** The text of a report as written: each page is three files, `front.names`, `front.en.md` and `front.ja.md`. */
export interface ReportText {
  /** How messages name the folder: `data/report`. */
  readonly folder: string;
  /** By name of the file. */
  readonly files: Readonly<Record<string, string>>;
}
