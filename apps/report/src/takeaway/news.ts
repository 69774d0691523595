import { codeWord, compareTexts, type Dataset, type Edition, type Lang, type Row } from "@kidorui/core";
import { phrases } from "../i18n/phrases.ts";
import { takeawayWords } from "../i18n/takeaway.ts";
import { word } from "../i18n/ui.ts";
import { dataRowPath } from "../lib/data-links.ts";
import { issuedEditions } from "../lib/editions.ts";
import { formatDate } from "../lib/format.ts";
import { editionPath } from "../lib/href.ts";
import { punctuation } from "../lib/punctuation.ts";
import { sourceName } from "../lib/source-name.ts";
import { fill, texts } from "../lib/text.ts";
import { reportedMark } from "../models/event-list.ts";

/** One thing that is new: an edition, a correction of one, an event. */
export interface News {
  readonly kind: "edition" | "correction" | "event";
  readonly title: string;
  readonly text: string;
  /** Address within the language: its name for good. */
  readonly path: string;
  /** Day from which it is known, `YYYY-MM-DD`. */
  readonly date: string;
  /** What else it is filed under. */
  readonly tags: readonly string[];
}

/** First day of a date of any precision. */
const firstDay = (date: string): string => date.padEnd(7, "-01").padEnd(10, "-01");

function editionNews(dataset: Dataset, id: string, lang: Lang): News {
  const { asOf, row } = dataset.edition(id);
  const { colon, end } = punctuation[lang];
  return {
    kind: "edition",
    title: fill(phrases.editionTitle[lang], { edition: id }),
    text: `${word("asOf", lang)}${colon}${formatDate(asOf, lang)}${end}${row[`note_${lang}`]}`.trim(),
    path: editionPath(id),
    date: row.published,
    tags: [],
  };
}

const correctionNews = (row: Row<"errata">, lang: Lang): News => ({
  kind: "correction",
  title: fill(takeawayWords.corrected[lang], { edition: row.edition_id }),
  text: [row[`what_${lang}`], row[`why_${lang}`]].filter(Boolean).join(punctuation[lang].space),
  path: dataRowPath({ table: "errata", row }),
  date: firstDay(row.date),
  tags: [],
});

/** An event is known from its day, one that was announced from the day that it was announced on. */
function eventNews(view: Edition, row: Row<"events">, lang: Lang): News {
  const [date = ""] = [firstDay(row.date), view.effectiveDate(row.source_id)].filter(Boolean).sort();
  const source = view.visible("sources").find(({ source_id }) => source_id === row.source_id);
  const names = source === undefined ? row.source_id : sourceName(source, lang);
  return {
    kind: "event",
    title: `${row[`title_${lang}`]}${reportedMark(row.reported, lang)}`,
    text: [formatDate(row.date, lang), fill(phrases.source[lang], { names })].join(punctuation[lang].end),
    path: dataRowPath({ table: "events", row }),
    date,
    tags: [codeWord("events", "kind", row.kind)?.[lang] ?? row.kind],
  };
}

/** What is new, newest first: issued editions, corrections that were issued, events that the newest edition sees. */
export function newsOf(dataset: Dataset, lang: Lang): readonly News[] {
  const t = texts(takeawayWords, lang);
  const issued = issuedEditions(dataset);
  const corrections = dataset.tables.errata.filter((row) => issued.includes(row.corrected_edition_id));
  const view = dataset.edition(dataset.latest);
  return [
    ...issued.map((id) => editionNews(dataset, id, lang)),
    ...corrections.map((row) => correctionNews(row, lang)),
    ...view.visible("events").map((row) => eventNews(view, row, lang)),
  ]
    .map((one) => ({ ...one, tags: [t(one.kind), ...one.tags] }))
    .toSorted((a, b) => compareTexts(b.date, a.date) || compareTexts(a.path, b.path));
}
