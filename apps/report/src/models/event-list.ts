import type { Edition, Lang, Row } from "@kidorui/core";
import { dataRowHref } from "../lib/data-links.ts";
import { formatDate } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";

/** Events an edition knows that satisfy a condition, newest first, each with a link to its row and source. */
export function eventList(
  edition: Edition,
  lang: Lang,
  wanted: (event: Row<"events">) => boolean,
): Html | undefined {
  const events = edition
    .chosen("events")
    .filter(wanted)
    // A month without a day stands before its days: newest first, it comes after them.
    .toSorted((a, b) => b.date.localeCompare(a.date));
  if (events.length === 0) return undefined;
  return html`<ul>${events.map(
    (event) =>
      html`<li><a href="${dataRowHref(lang, { table: "events", row: { ...event } })}">${formatDate(event.date, lang)}</a>${lang === "ja" ? "：" : ": "}${lang === "ja" ? event.title_ja : event.title_en}</li>`,
  )}</ul>`;
}

/** Codes of a list cell. */
export const codesOf = (cell: string): readonly string[] => (cell === "" ? [] : cell.split(" "));
