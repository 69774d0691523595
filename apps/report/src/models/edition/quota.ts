import type { Edition, Lang } from "@kidorui/core";
import { formatNumber } from "../../lib/format.ts";
import { countryName } from "../../lib/names.ts";
import { yearList } from "../../lib/year-list.ts";

const listed = (edition: Edition, country: string) =>
  edition
    .chosen("mine_production")
    .filter((row) => row.country_code === country && row.coverage === "full")
    .toSorted((a, b) => a.year - b.year);

/** Years for which the publisher gives a production quota as a country's output: its own footnote, kept in the row's note. */
export const quotaYears = (edition: Edition, country: string): readonly number[] =>
  listed(edition, country)
    .filter(({ note }) => /\bquota\b/i.test(note))
    .map(({ year }) => year);

/**
 * What has to be said beside a country's output of some years: which of them are a quota or repeat one, and
 * what another publisher counts instead. Empty where none is.
 */
export function quotaNote(edition: Edition, country: string, shown: readonly number[], lang: Lang): string {
  const quotas = quotaYears(edition, country);
  const years = quotas.filter((year) => shown.includes(year));
  return [
    years.length > 0 ? quotaWords(edition, country, years, lang) : "",
    repeatedWords(edition, country, quotas.at(-1), shown, lang),
    otherCount(edition, country, years, lang),
  ]
    .filter((words) => words !== "")
    .join(lang === "ja" ? "" : " ");
}

function quotaWords(edition: Edition, country: string, years: readonly number[], lang: Lang): string {
  const name = countryName(edition, country, lang);
  return lang === "ja"
    ? `${name}の${yearList(years, lang)}の値は、出典によれば生産枠であり、生産量の推計ではない。`
    : `What stands for ${name} in ${yearList(years, lang)} is, by the publisher, a production quota and no estimate of output.`;
}

/** Years after the last quota whose output is the same number. */
function repeatedWords(
  edition: Edition,
  country: string,
  last: number | undefined,
  shown: readonly number[],
  lang: Lang,
): string {
  const rows = listed(edition, country);
  const quota = rows.find(({ year }) => year === last)?.quantity_t;
  if (last === undefined || quota === null || quota === undefined) return "";
  const years = rows
    .filter(({ year, quantity_t }) => year > last && shown.includes(year) && quantity_t === quota)
    .map(({ year }) => year);
  if (years.length === 0) return "";
  const [tonnes, when] = [formatNumber(quota, "t", lang), yearList(years, lang)];
  const name = countryName(edition, country, lang);
  return lang === "ja"
    ? `${name}の${when}の${tonnes}は${last}年の生産枠と同じ値である。`
    : `The ${tonnes} for ${name} in ${when} is the number of its quota of ${last}.`;
}

/** A year of a quota in which another publisher estimates what was mined, with its figure. */
function otherCount(edition: Edition, country: string, years: readonly number[], lang: Lang): string {
  const row = edition
    .visible("reconciliations")
    .find(
      ({ table_name, row_id, kind }) =>
        table_name === "mine_production" &&
        kind === "definition" &&
        years.some((year) => row_id.startsWith(`${country}/${year}@`)),
    );
  if (!row) return "";
  const year = /\/(\d{4})@/.exec(row.row_id)?.[1] ?? "";
  return lang === "ja" ? `${year}年：${row.reason_ja}` : `${year}: ${row.reason_en}`;
}
