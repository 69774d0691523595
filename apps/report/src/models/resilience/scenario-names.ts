import type { Edition, Lang } from "@kidorui/core";
import { leverRow } from "./stated.ts";

/** Name of a scenario in a language. */
export function scenarioName(view: Edition, id: string, lang: Lang): string {
  const row = view.visible("scenarios").find(({ scenario_id }) => scenario_id === id);
  return row ? (lang === "ja" ? row.title_ja : row.title_en) : id;
}

/** What a lever of a scenario is called: the title of the assumption it rests on, or its own name. */
export function leverName(view: Edition, scenario: string, lever: string, lang: Lang): string {
  if (lever === "shares") return lang === "ja" ? "供給者のシェア" : "Shares of suppliers";
  const stated = leverRow(view, scenario, lever)?.assumption_id;
  const row = view.visible("assumptions").find(({ assumption_id }) => assumption_id === stated);
  return row ? (lang === "ja" ? row.title_ja : row.title_en) : lever;
}
