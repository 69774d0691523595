import type { PageModel } from "../lib/page.ts";
import type { SiteContext } from "../lib/page-context.ts";
import type { SitePublication } from "../lib/publication.ts";
import { textPage } from "./text-page.ts";

/** Address of the list of notes within a language; the notes stand below it. */
export const NOTES = "notes/";

/** The page that stands at the address of its folder. */
const FIRST = "note";

/** Every page of every note, by its address within the language: numbers are those of the newest edition. */
export function notePages({
  notes,
}: Pick<SitePublication, "notes">): Readonly<Record<string, (context: SiteContext) => PageModel>> {
  return Object.fromEntries(
    Object.entries(notes).flatMap(([folder, text]) =>
      Object.keys(text.files)
        .flatMap((file) => (file.endsWith(".names") ? [file.slice(0, -".names".length)] : []))
        .map((name) => {
          const path = `${NOTES}${folder}/${name === FIRST ? "" : `${name}/`}`;
          return [
            path,
            (context: SiteContext) => textPage({ ...context, text, report: context.text }, name, path),
          ] as const;
        }),
    ),
  );
}
