import type { Lang } from "@kidorui/core";
import type { ChainLoss, ChainLosses, ChainRun, WorldChain } from "@kidorui/core/chain";
import { rankedBars } from "../charts/ranked-bars.ts";
import type { Width } from "../charts/spec.ts";
import { countryTone } from "../charts/tone.ts";
import { chainWords } from "../i18n/chain.ts";
import { figureTable } from "../lib/figure-table.ts";
import { formatNumber, percentSign } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
import { fill, texts } from "../lib/text.ts";
import { type ChainData, losable, OTHERS, type Place, placeText } from "./data.ts";

/** A part in per cent, with one digit. */
export const percent = (share: number, lang: Lang): string =>
  formatNumber(share, "share", lang, { digits: 1 });

/** Stage and country in words. */
export const placeName = ({ stages, countries, lang }: ChainData, { stage, country }: Place): string =>
  `${stages[stage] ?? stage}${punctuation[lang].colon}${countries[country] ?? country}`;

/** The list of what can be lost. */
export function lossOptions(data: ChainData, chain: WorldChain, chosen: string): Html {
  const groups = losable(chain).map(({ stage, countries }) => {
    const options = countries.map((country) => {
      const value = placeText({ stage, country });
      return html`<option value="${value}"${value === chosen ? html` selected` : html``}>${placeName(data, { stage, country })}</option>`;
    });
    return html`<optgroup label="${data.stages[stage] ?? stage}">${options}</optgroup>`;
  });
  return html`${groups}`;
}

/** Stage and country as a sentence takes them. */
const namesOf = ({ stages, countries }: ChainData, { stage, country }: Place) => ({
  stage: stages[stage] ?? stage,
  country: countries[country] ?? country,
});

/** What a loss does, in a sentence. */
export function resultText(
  data: ChainData,
  loss: Place & { readonly part: number },
  { served, totalUnmet }: ChainRun,
): string {
  const { lang, words } = data;
  return fill(words.result, {
    ...namesOf(data, loss),
    part: formatNumber(loss.part, "share", lang, { digits: 0 }),
    unmet: percent(totalUnmet, lang),
    served: percent(
      Object.values(served).reduce((sum, amount) => sum + amount, 0),
      lang,
    ),
  });
}

/** Where the loss of one country leaves most unmet; losses come the worst first. */
export function weakestText(data: ChainData, [worst]: readonly ChainLoss[]): string {
  const { lang, words } = data;
  return worst && worst.added > 0
    ? fill(words.weakest, { ...namesOf(data, worst), unmet: percent(worst.unmet, lang) })
    : words.noWeakest;
}

/** Who gets what, one row per maker of magnets and one for all. */
export function buyersTable(data: ChainData, { served, unmet, totalUnmet }: ChainRun): Html {
  const { lang, countries } = data;
  const t = texts(chainWords, lang);
  const rows = Object.keys(served).map((country): [string, number, number] => [
    countries[country] ?? country,
    served[country] ?? 0,
    unmet[country] ?? 0,
  ]);
  const whole = rows.reduce((sum, [, amount]) => sum + amount, 0);
  const all = [...rows, [t("total"), whole, totalUnmet] as const];
  return figureTable(
    lang,
    t("buyers"),
    [
      { title: t("maker") },
      ...[t("needed"), t("served"), t("unmet")].map((title) => ({ title, unit: "share" })),
    ],
    all.map(([name, got, lacking]) => [
      { content: html`${name}`, numeric: false },
      ...[got + lacking, got, lacking].map((amount) => ({
        content: html`${percent(amount, lang)}`,
        numeric: true,
      })),
    ]),
  );
}

/** Losses of countries that are named, the worst first. */
export const namedLosses = ({ losses }: ChainLosses): readonly ChainLoss[] =>
  losses.filter(({ country }) => country !== OTHERS);

/** Title of the chart of losses. */
export function lossesTitle(data: ChainData, losses: readonly ChainLoss[]): string {
  const { lang, words } = data;
  const [worst] = losses;
  if (!worst || worst.unmet === 0) return words.lossesNone;
  return fill(words.lossesTitle, { ...namesOf(data, worst), unmet: percent(worst.unmet, lang) });
}

/** What is drawn of losses: those that shares would be, or that were computed. */
export interface DrawnLosses {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly rows: readonly (Place & { readonly unmet: number; readonly estimated?: boolean })[];
  readonly computed: boolean;
}

/** A bar for each country at each stage. */
export function lossesChart(
  data: ChainData,
  { id, title, desc, rows, computed }: DrawnLosses,
): (width: Width) => string {
  const { lang } = data;
  return (width) =>
    rankedBars({
      id,
      title,
      desc,
      width,
      unit: percentSign[lang],
      format: (value) => formatNumber(value, "", lang, { bare: true, digits: 1 }),
      missing: "–",
      rows: rows.map(({ stage, country, unmet, estimated = false }) => ({
        label: placeName(data, { stage, country }),
        tone: countryTone(country),
        value: unmet * 100,
        standing: computed ? "assumed" : estimated ? "estimated" : "observed",
      })),
    });
}

/** The same as a table. */
export function lossesTable(data: ChainData, losses: readonly ChainLoss[]): Html {
  const { lang, stages, countries, words } = data;
  const t = texts(chainWords, lang);
  return figureTable(
    lang,
    words.lossesSubtitle,
    [{ title: t("stage") }, { title: t("country") }, { title: t("unmet"), unit: "share" }],
    losses.map(({ stage, country, unmet }) => [
      { content: html`${stages[stage] ?? stage}`, numeric: false },
      { content: html`${countries[country] ?? country}`, numeric: false },
      { content: html`${percent(unmet, lang)}`, numeric: true },
    ]),
  );
}
