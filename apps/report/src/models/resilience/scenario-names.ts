import { type Edition, type Lang, scenarioDefinition } from "@kidorui/core";

/** What a lever of a scenario is called: the title of the assumption it rests on, or its own name. */
export function leverName(view: Edition, scenario: string, lever: string, lang: Lang): string {
  if (lever === "shares") return lang === "ja" ? "供給者のシェア" : "Shares of suppliers";
  const stated = scenarioDefinition(view, scenario).levers.find((row) => row.lever === lever);
  const row = view
    .visible("assumptions")
    .find(({ assumption_id }) => assumption_id === stated?.assumption_id);
  return row ? (lang === "ja" ? row.title_ja : row.title_en) : lever;
}
