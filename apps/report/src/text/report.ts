import { TextFault } from "./place.ts";
import { type PageSource, readPage } from "./read-page.ts";

/** The texts of a report by their file: `front.names`, `front.en.md`, `front.ja.md`. */
export type ReportFiles = Readonly<Record<string, string>>;

const ENDINGS = { names: "names", en: "en.md", ja: "ja.md" } as const;

/** A report's pages as read from their files; each is read once, when it is first asked for. */
export class Report {
  readonly files: ReportFiles;
  readonly #folder: string;
  readonly #pages = new Map<string, PageSource>();

  /** @param folder How messages name the folder: `data/report`. */
  constructor(files: ReportFiles, folder: string) {
    this.files = files;
    this.#folder = folder;
  }

  /**
   * A page by its name.
   * @throws {TextFault} at file:line:column for a page that cannot be read, or of which a file is missing.
   */
  page(name: string): PageSource {
    const known = this.#pages.get(name);
    if (known) return known;
    const file = (kind: keyof typeof ENDINGS) => {
      const found = `${name}.${ENDINGS[kind]}`;
      const source = this.files[found];
      const path = `${this.#folder}/${found}`;
      if (source !== undefined) return { file: path, source };
      throw new TextFault(
        { file: path, line: 1, column: 1 },
        `The file is missing: a page is three files, ${name}.names, ${name}.en.md and ${name}.ja.md.`,
      );
    };
    const page = readPage({ names: file("names"), en: file("en"), ja: file("ja") });
    this.#pages.set(name, page);
    return page;
  }
}
