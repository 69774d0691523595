import { type Edition, type Lang, scenarioDefinition } from "@kidorui/core";
import { fullLeverName } from "../lab/lever-name.ts";

/** What a lever is called where no scenario is named: the title of the assumption it rests on first. */
export function leverTitle(view: Edition, lever: string, lang: Lang): string | undefined {
  const stated = view
    .visible("scenario_levers")
    .find((row) => row.lever === lever && row.assumption_id !== "");
  const row = view
    .visible("assumptions")
    .find(({ assumption_id }) => assumption_id === stated?.assumption_id);
  return row && (lang === "ja" ? row.title_ja : row.title_en);
}

/** What a lever of a scenario is called: the title of the assumption it rests on, else the words of its place in the model. */
export function leverName(view: Edition, scenario: string, lever: string, lang: Lang): string {
  if (lever === "shares") return lang === "ja" ? "供給者のシェア" : "Shares of suppliers";
  const stated = scenarioDefinition(view, scenario).levers.find((row) => row.lever === lever);
  const row = view
    .visible("assumptions")
    .find(({ assumption_id }) => assumption_id === stated?.assumption_id);
  if (row) return lang === "ja" ? row.title_ja : row.title_en;
  const countries = view.visible("countries").map((one) => [one.country_code, one[`name_${lang}`]] as const);
  return fullLeverName(lever, lang, Object.fromEntries(countries));
}

/** Units of a lever that count against demand, as the page shows them: its name says what they count. */
export const leverUnits: Readonly<Record<string, string>> = {
  "days-of-demand": "days",
  "share-of-demand": "share",
};
