import { compareTexts, type Lang, type Row } from "@kidorui/core";
import { word } from "../i18n/ui.ts";
import type { Book } from "../lib/book.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { formatDate } from "../lib/format.ts";
import { editionPath, href } from "../lib/href.ts";
import { type Html, html } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
import { wordsWithRanges } from "../lib/range.ts";
import { profileCodes } from "./profile-codes.ts";

/** What stands behind a row that is reported only; nothing behind others. */
export const reportedMark = (reported: string, lang: Lang): string =>
  reported === "yes" ? word("reportedOnly", lang) : "";

/** What is shown of an event. */
export const EVENT_COLUMNS = ["event_id", "date", "title_en", "title_ja", "reported", "source_id"] as const;

export type ListedEvent = Pick<Row<"events">, (typeof EVENT_COLUMNS)[number]>;

/** Where an event leads to: its page, else its row. */
function addressOf({ lang, view, edition }: Book, event: ListedEvent): string {
  return profileCodes(view, "events").includes(event.event_id)
    ? href(lang, `${editionPath(edition)}events/${event.event_id}/`)
    : dataRowHref(lang, { table: "events", row: { ...event } });
}

/** Events as items of a list, newest first, each with a link to its page, or to its row. */
export function eventItems(book: Book, events: readonly ListedEvent[]): readonly Html[] {
  const { lang } = book;
  return (
    events
      // A month without a day stands before its days: newest first, it comes after them.
      .toSorted((a, b) => compareTexts(b.date, a.date) || compareTexts(a.event_id, b.event_id))
      .map(
        (event) =>
          html`<li><a href="${addressOf(book, event)}">${formatDate(event.date, lang)}</a>${punctuation[lang].colon}${wordsWithRanges(event[`title_${lang}`])}${reportedMark(event.reported, lang)}</li>`,
      )
  );
}

/** Codes of a list cell. */
export const codesOf = (cell: string): readonly string[] => (cell === "" ? [] : cell.split(" "));
