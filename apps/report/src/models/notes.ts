import type { PageModel } from "../lib/page.ts";
import type { SiteContext } from "../lib/page-context.ts";
import type { SitePublication } from "../lib/publication.ts";
import { noteFiles } from "./note-paths.ts";
import { textPage } from "./text-page.ts";

/** Every page of every note, by its address within the language: numbers are those of the newest edition. */
export const notePages = (
  publication: Pick<SitePublication, "notes">,
): Readonly<Record<string, (context: SiteContext) => PageModel>> =>
  Object.fromEntries(
    noteFiles(publication).map(({ path, name, text }) => [
      path,
      (context) => textPage({ ...context, text, report: context.text }, name, path),
    ]),
  );
