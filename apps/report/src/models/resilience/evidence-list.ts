import type { Row } from "@kidorui/core";
import type { Book } from "../../lib/book.ts";
import { dataRowHref } from "../../lib/data-links.ts";
import { type Html, html } from "../../lib/html.ts";
import { publisherIn } from "../../lib/source-name.ts";

/** A sentence of the data, with its row and the source behind it. */
export interface Finding {
  readonly text: string;
  readonly href: string;
  readonly source: string;
}

/** Sentences of the data as a list: each leads to its row, and names publisher and grade of its source. */
export function findingList(book: Book, findings: readonly Finding[]): Html {
  const sources = book.view.visible("sources");
  const ja = book.lang === "ja";
  return html`<ul>${findings.map(({ text, href, source }) => {
    const row = sources.find(({ source_id }) => source_id === source);
    const name = row === undefined ? source : publisherIn(row, book.lang);
    const title = row?.url ? html`<a href="${row.url}">${name}</a>` : html`${name}`;
    const record = html`<a href="${href}">${ja ? "行" : "row"}</a>`;
    return ja
      ? html`<li>${text}（${title}、等級${row?.grade ?? "–"}、${record}）</li>`
      : html`<li>${text} (${title}, grade ${row?.grade ?? "–"}, ${record})</li>`;
  })}</ul>`;
}

const evidenceColumns = ["claim_id", "point", "finding_en", "finding_ja", "source_id"] as const;

/** What sources say on a claim, for some of the points made. */
export const claimFindings = (book: Book, claim: string, points: readonly string[]): readonly Finding[] =>
  points.flatMap((point) =>
    book
      .rows(
        "claim_evidence",
        [
          ["claim_id", claim],
          ["point", point],
        ],
        evidenceColumns,
      )
      .map((row) => evidenceFinding(book, row)),
  );

const evidenceFinding = (
  book: Book,
  row: Pick<Row<"claim_evidence">, (typeof evidenceColumns)[number]>,
): Finding => ({
  text: book.lang === "ja" ? row.finding_ja : row.finding_en,
  href: dataRowHref(book.lang, { table: "claim_evidence", row: { ...row } }),
  source: row.source_id,
});

/** What was seen of an earlier pledge, with the source of what was seen. */
export const outcomeFindings = (book: Book, pledge: string): readonly Finding[] =>
  book
    .rows(
      "pledge_outcomes",
      [["pledge_id", pledge]],
      ["pledge_id", "finding_en", "finding_ja", "evidence_ids", "source_id"],
    )
    .map((row) => ({
      text: book.lang === "ja" ? row.finding_ja : row.finding_en,
      href: dataRowHref(book.lang, { table: "pledge_outcomes", row: { ...row } }),
      source: row.evidence_ids.split(" ")[0] ?? row.source_id,
    }));
