import { fileURLToPath } from "node:url";
import type { Lang } from "@kidorui/core";
import { readDatasetSync } from "@kidorui/core/node";
import { escapeHtml } from "../../src/lib/html.ts";
import { countryName, elementName } from "../../src/lib/names.ts";
import {
  type PageFiles,
  type PageHost,
  readPage,
  type WrittenPage,
  writeBoth,
} from "../../src/text/read-page.ts";

export const dataset = readDatasetSync(fileURLToPath(new URL("../../../../data", import.meta.url)));
export const EDITION = dataset.editionIds.at(-1) ?? "";
const view = dataset.edition(EDITION);

/** A page that is nowhere published: numbers as `<data>`, terms as the only links. */
export const host = (lang: Lang): PageHost => ({
  nameOf: (code) =>
    [countryName(view, code, lang), elementName(view, code, lang)].find((name) => name !== code),
  publish: ({ value, formula, shown }) => ({
    html: `<data value="${value}" data-formula="${escapeHtml(formula)}">${escapeHtml(shown)}</data>`,
  }),
  publishInTable: ({ value, formula, shown }) => ({
    html: `<data value="${value}" data-formula="${escapeHtml(formula)}">${escapeHtml(shown)}</data>`,
  }),
  addressOf: (target) =>
    target === "term:hhi"
      ? "/glossary/#hhi"
      : target.startsWith("page:")
        ? `/${target.slice(5)}/`
        : undefined,
  origin: () => ({ html: "" }),
  figure: ({ line }, { title, subtitle = title, note }) => ({
    id: line.id,
    title,
    subtitle,
    note: note?.html,
    wide: "",
    narrow: "",
    table: { html: "" },
    csv: "",
    formula: line.formula,
    edition: EDITION,
    sources: [],
    provenance: "",
    data: { columns: [], rows: [] },
  }),
  list: ({ line }, title) => ({ html: `<p id="${line.id}">${title?.html.html ?? ""}</p>` }),
});

/** A page of three files; texts that are left out are the shortest that can stand. */
export const files = ({
  names = "",
  en = "# Title",
  ja = "# 題",
}: {
  readonly names?: string;
  readonly en?: string;
  readonly ja?: string;
}): PageFiles => ({
  names: { file: "page.names", source: names },
  en: { file: "page.en.md", source: en },
  ja: { file: "page.ja.md", source: ja },
});

/** Reads and writes a page in both languages. */
export const page = (
  source: Parameters<typeof files>[0],
  given: Parameters<typeof writeBoth>[4] = [],
): Readonly<Record<Lang, WrittenPage>> =>
  writeBoth(readPage(files(source)), dataset, EDITION, { en: host("en"), ja: host("ja") }, given);

/** The words of the first paragraph under the title. */
export const lead = ({ lead: [piece] }: WrittenPage): string =>
  piece?.kind === "prose" ? piece.html.html.replace(/<[^>]+>/g, "").replaceAll("&nbsp;", "\u00A0") : "";

/** The fault of a page, whole. */
export function fault(source: Parameters<typeof files>[0]): string {
  try {
    page(source);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "no fault";
}
