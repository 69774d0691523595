import { KeptFor } from "../lib/kept-for.ts";
import type { ReportText } from "../lib/report-text.ts";
import { TextFault } from "./place.ts";
import { type PageSource, readPage } from "./read-page.ts";

const ENDINGS = { names: "names", en: "en.md", ja: "ja.md" } as const;

// Each edition and language asks for the same pages; a text is read once.
const known = new KeptFor<PageSource>();

/**
 * A page of a report by its name.
 * @throws {TextFault} at file:line:column for a page that cannot be read, or of which a file is missing.
 */
export const pageOf = (text: ReportText, name: string): PageSource =>
  known.get([text], name, () => readPage(filesOf(text, name)));

function filesOf({ folder, files }: ReportText, name: string): Parameters<typeof readPage>[0] {
  const file = (kind: keyof typeof ENDINGS) => {
    const found = `${name}.${ENDINGS[kind]}`;
    const source = files[found];
    const path = `${folder}/${found}`;
    if (source !== undefined) return { file: path, source };
    throw new TextFault(
      { file: path, line: 1, column: 1 },
      `The file is missing: a page is three files, ${name}.names, ${name}.en.md and ${name}.ja.md.`,
    );
  };
  return { names: file("names"), en: file("en"), ja: file("ja") };
}
