import { type Lang, type Row, rowId } from "@kidorui/core";
import type { Book } from "../lib/book.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { formatDate } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";

/** What stands behind a row that is reported only; nothing behind others. */
export const reportedMark = (reported: string, lang: Lang): string =>
  reported !== "yes" ? "" : lang === "ja" ? "（報道のみ）" : " (reported only)";

/** Columns of the table of events that say whom or what an event is about, or of which kind it is. */
type About = "kind" | "actor_codes" | "target_codes" | "element_codes";

const columns = (lang: Lang) => ["event_id", "date", `title_${lang}`, "reported", "source_id"] as const;

type ListedEvent = Pick<Row<"events">, ReturnType<typeof columns>[number]>;

/** Events that satisfy any of some conditions, newest first, each with a link to its row and source. */
export function eventList(book: Book, wanted: readonly (readonly [About, string])[]): Html | undefined {
  const { lang } = book;
  const found = wanted.flatMap((condition): readonly ListedEvent[] =>
    book.rows("events", [condition], columns(lang)),
  );
  const refOf = (event: ListedEvent) => ({ table: "events" as const, row: { ...event } });
  // What one country does to another may satisfy two conditions.
  const events = [...new Map(found.map((event) => [rowId(refOf(event)), event])).values()]
    // A month without a day stands before its days: newest first, it comes after them.
    .toSorted((a, b) => b.date.localeCompare(a.date) || a.event_id.localeCompare(b.event_id));
  if (events.length === 0) return undefined;
  return html`<ul>${events.map(
    (event) =>
      html`<li><a href="${dataRowHref(lang, refOf(event))}">${formatDate(event.date, lang)}</a>${lang === "ja" ? "：" : ": "}${event[`title_${lang}`]}${reportedMark(event.reported, lang)}</li>`,
  )}</ul>`;
}

/** Codes of a list cell. */
export const codesOf = (cell: string): readonly string[] => (cell === "" ? [] : cell.split(" "));
