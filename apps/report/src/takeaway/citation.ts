import type { Lang } from "@kidorui/core";
import { phrases } from "../i18n/phrases.ts";
import { formatDate } from "../lib/format.ts";
import { fill } from "../lib/text.ts";

/** What a citation says of an edition, the same whatever is cited of it. */
export interface CitedEdition {
  readonly id: string;
  /** Day of issue; empty for a draft. */
  readonly published: string;
  /** Last day whose publications it sees. */
  readonly asOf: string;
  /** SHA-256 of what it saw. */
  readonly hash: string;
}

/** What is cited: an edition, or a figure or number of one. */
export interface Cited {
  /** Title of the report in the language. */
  readonly title: string;
  readonly edition: CitedEdition;
  readonly lang: Lang;
  /** The address, whole. */
  readonly address: string;
  /** The figure's title, or the number with its formula; the edition itself where there is none. */
  readonly part?: { readonly kind: "figure" | "number"; readonly title: string; readonly id: string };
}

const AUTHOR = "Kidorui";
/** Digits of an edition's hash that are shown where space is short; enough to tell any two apart. */
const SHORT = 12;

const idOf = ({ edition, part }: Cited): string =>
  ["kidorui", edition.id, part?.id].filter((one) => one !== undefined).join("-");

const standingOf = ({ published }: CitedEdition, lang: Lang): string =>
  published === "" ? phrases.draft[lang] : fill(phrases.issued[lang], { date: formatDate(published, lang) });

/** What a reference manager keeps beside the fields it knows. */
const noteOf = ({ edition, lang }: Cited): string =>
  fill(phrases.citedNote[lang], {
    standing: standingOf(edition, lang),
    asOf: formatDate(edition.asOf, lang),
    hash: edition.hash,
  });

/** One sentence that names what is cited: standing, date, contents and address. For good, once it is issued. */
export function citation({ title, edition, lang, address, part }: Cited): string {
  const { id, asOf, hash } = edition;
  const whole = fill(phrases.cited[lang], {
    tagline: title,
    edition: id,
    standing: standingOf(edition, lang),
    asOf: formatDate(asOf, lang),
    hash: hash.slice(0, SHORT),
    address,
  });
  return part === undefined ? whole : fill(phrases.citedPart[lang], { title: part.title, whole });
}

/** Signs that TeX would take for its own. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const texText = (text: string): string =>
  text.replace(/[\\~^]|[{}%&#_$]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** As an entry of BibTeX. Braces within braces keep capitals. */
export function bibtex(cited: Cited): string {
  const { title, edition, lang, address, part } = cited;
  const isDraft = edition.published === "";
  const fields = {
    author: `{${AUTHOR}}`,
    title: `{${texText(part?.title ?? title)}}`,
    ...(part === undefined
      ? { institution: AUTHOR, number: edition.id }
      : { howpublished: texText(`${AUTHOR}, ${title}, ${edition.id}`) }),
    ...(isDraft
      ? {}
      : { year: edition.published.slice(0, 4), month: String(Number(edition.published.slice(5, 7))) }),
    note: texText(noteOf(cited)),
    // Within \url{} no sign is TeX's; a brace that opens nothing would end the entry.
    url: address.replace(/[{}]/g, encodeURIComponent),
    language: lang,
  };
  const kind = part !== undefined ? "misc" : isDraft ? "unpublished" : "techreport";
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@${kind}{${idOf(cited)},\n${lines.join(",\n")}\n}\n`;
}

const CSL_TYPES = { edition: "report", figure: "figure", number: "dataset" } as const;

/** As an item of CSL-JSON, which reference managers and word processors read. */
export function csl(cited: Cited): Readonly<Record<string, unknown>> {
  const { title, edition, lang, address, part } = cited;
  return {
    id: idOf(cited),
    type: CSL_TYPES[part?.kind ?? "edition"],
    title: part?.title ?? title,
    ...(part === undefined ? {} : { "container-title": title }),
    author: [{ literal: AUTHOR }],
    publisher: AUTHOR,
    number: edition.id,
    ...(edition.published === ""
      ? { status: phrases.draft[lang] }
      : { issued: { "date-parts": [edition.published.split("-").map(Number)] } }),
    language: lang,
    note: noteOf(cited),
    URL: address,
  };
}

const RIS_TYPES = { edition: "RPRT", figure: "FIGURE", number: "DATA" } as const;

/** As an entry of RIS. */
export function ris(cited: Cited): string {
  const { title, edition, lang, address, part } = cited;
  const { published } = edition;
  const lines = [
    ["TY", RIS_TYPES[part?.kind ?? "edition"]],
    ["AU", AUTHOR],
    ["TI", part?.title ?? title],
    ...(part === undefined ? [] : [["T2", title]]),
    ["PB", AUTHOR],
    ["M1", edition.id],
    ...(published === ""
      ? []
      : [
          ["PY", published.slice(0, 4)],
          ["DA", published.replaceAll("-", "/")],
        ]),
    ["LA", lang],
    ["N1", noteOf(cited)],
    ["UR", address],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

/** The forms that programs read, each by the end of its file's name. */
export const citationForms = {
  bib: { name: "BibTeX", type: "application/x-bibtex", of: bibtex },
  ris: { name: "RIS", type: "application/x-research-info-systems", of: ris },
  json: {
    name: "CSL-JSON",
    type: "application/vnd.citationstyles.csl+json",
    of: (cited: Cited) => `${JSON.stringify([csl(cited)], null, 1)}\n`,
  },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly type: string; readonly of: (cited: Cited) => string }>
>;
