import { type Edition, type Lang, scenarioDefinition } from "@kidorui/core";
import { fullLeverName } from "../../lab/lever-name.ts";

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
