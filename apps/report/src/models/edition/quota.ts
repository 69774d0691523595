import type { Book } from "../../lib/book.ts";
import { formatNumber } from "../../lib/format.ts";
import { countryName } from "../../lib/names.ts";
import { yearList } from "../../lib/year-list.ts";

/** What is taken from the rows of a country's output: one call serves its figure and its words. */
export const outputColumns = ["year", "quantity_t", "flag", "note"] as const;

/** A country's output in the lists that add up to the world, oldest year first. */
export const listedOutput = (book: Book, country: string) =>
  book
    .rows(
      "mine_production",
      [
        ["country_code", country],
        ["coverage", "full"],
      ],
      outputColumns,
    )
    .toSorted((a, b) => a.year - b.year);

/** Years for which the publisher gives a production quota as a country's output: its own footnote, kept in the row's note. */
export const quotaYears = (book: Book, country: string): readonly number[] =>
  listedOutput(book, country)
    .filter(({ note }) => /\bquota\b/i.test(note))
    .map(({ year }) => year);

/**
 * What has to be said beside a country's output of some years: which of them are a quota or repeat one, and
 * what another publisher counts instead. Empty where none is.
 */
export function quotaNote(book: Book, country: string, shown: readonly number[]): string {
  const quotas = quotaYears(book, country);
  const years = quotas.filter((year) => shown.includes(year));
  return [
    years.length > 0 ? quotaWords(book, country, years) : "",
    repeatedWords(book, country, quotas.at(-1), shown),
    otherCount(book, country, years),
  ]
    .filter((words) => words !== "")
    .join(book.lang === "ja" ? "" : " ");
}

function quotaWords({ view, lang }: Book, country: string, years: readonly number[]): string {
  const name = countryName(view, country, lang);
  return lang === "ja"
    ? `${name}の${yearList(years, lang)}の値は、出典によれば生産枠であり、生産量の推計ではない。`
    : `What stands for ${name} in ${yearList(years, lang)} is, by the publisher, a production quota and no estimate of output.`;
}

/** Years after the last quota whose output is the same number. */
function repeatedWords(
  book: Book,
  country: string,
  last: number | undefined,
  shown: readonly number[],
): string {
  const { view, lang } = book;
  const rows = listedOutput(book, country);
  const quota = rows.find(({ year }) => year === last)?.quantity_t;
  if (last === undefined || quota === null || quota === undefined) return "";
  const years = rows
    .filter(({ year, quantity_t }) => year > last && shown.includes(year) && quantity_t === quota)
    .map(({ year }) => year);
  if (years.length === 0) return "";
  const [tonnes, when] = [formatNumber(quota, "t", lang), yearList(years, lang)];
  const name = countryName(view, country, lang);
  return lang === "ja"
    ? `${name}の${when}の${tonnes}は${last}年の生産枠と同じ値である。`
    : `The ${tonnes} for ${name} in ${when} is the number of its quota of ${last}.`;
}

/** A year of a quota in which another publisher estimates what was mined, and what it counts. */
function otherCount(book: Book, country: string, years: readonly number[]): string {
  const row = book
    .rows(
      "reconciliations",
      [
        ["table_name", "mine_production"],
        ["kind", "definition"],
      ],
      ["fact_id", "reason_en", "reason_ja"],
    )
    .find(({ fact_id }) => years.some((year) => fact_id === `${country}/${year}`));
  if (!row) return "";
  const [, year = ""] = row.fact_id.split("/");
  return book.lang === "ja" ? `${year}年：${row.reason_ja}` : `${year}: ${row.reason_en}`;
}
