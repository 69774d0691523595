import type { Lang } from "@kidorui/core";
import { dataset } from "../../lib/dataset.ts";
import { leverRow } from "./stated.ts";

/** Name of a scenario in a language. */
export function scenarioName(edition: string, id: string, lang: Lang): string {
  const row = dataset
    .edition(edition)
    .visible("scenarios")
    .find(({ scenario_id }) => scenario_id === id);
  return row ? (lang === "ja" ? row.title_ja : row.title_en) : id;
}

/** What a lever of a scenario is called: the title of the assumption it rests on, or its own name. */
export function leverName(edition: string, scenario: string, lever: string, lang: Lang): string {
  if (lever === "shares") return lang === "ja" ? "供給者のシェア" : "Shares of suppliers";
  const view = dataset.edition(edition);
  const stated = leverRow(edition, scenario, lever)?.assumption_id;
  const row = view.visible("assumptions").find(({ assumption_id }) => assumption_id === stated);
  return row ? (lang === "ja" ? row.title_ja : row.title_en) : lever;
}
