import type { SitePublication } from "../lib/publication.ts";
import type { ReportText } from "../lib/report-text.ts";

/** Address of the list of notes within a language; the notes stand below it. */
export const NOTES = "notes/";

/** The page that stands at the address of its folder. */
const FIRST = "note";

/** One page of a note. */
export interface NoteFile {
  /** Address within the language. */
  readonly path: string;
  /** Of its three files. */
  readonly name: string;
  readonly text: ReportText;
}

/** Every page of every note. */
export const noteFiles = ({ notes }: Pick<SitePublication, "notes">): readonly NoteFile[] =>
  Object.entries(notes).flatMap(([folder, text]) =>
    Object.keys(text.files)
      .flatMap((file) => (file.endsWith(".names") ? [file.slice(0, -".names".length)] : []))
      .map((name) => ({ path: `${NOTES}${folder}/${name === FIRST ? "" : `${name}/`}`, name, text })),
  );
