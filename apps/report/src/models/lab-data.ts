import {
  type Edition,
  type Lang,
  MetricError,
  type Row,
  type ScenarioDefinition,
  SHARE_NOISE,
  scenarioDefinition,
} from "@kidorui/core";
import type { LabData, LabSentences } from "../lab/data.ts";
import { otherLang } from "../lib/lang.ts";
import { countryName } from "../lib/names.ts";
import type { PageContext } from "../lib/page-context.ts";

/** A scenario, unless it rests on something the edition does not see. */
function visible(view: Edition, id: string): ScenarioDefinition | undefined {
  try {
    return scenarioDefinition(view, id);
  } catch (error) {
    if (error instanceof MetricError && error.code === "no-data") return undefined;
    throw error;
  }
}

/** A row without the words of the other language and without what the page does not show. */
function inLanguage<R extends object>(row: R, lang: Lang, unused: readonly string[]): R {
  const other = `_${otherLang(lang)}`;
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      name.endsWith(other) || unused.includes(name) ? "" : value,
    ]),
  ) as R;
}

/** The scenarios of an edition as the page carries them. */
export function labData({ edition, view, lang }: PageContext, words: LabSentences): LabData {
  const definitions = view.chosen("scenarios").flatMap(({ scenario_id }) => visible(view, scenario_id) ?? []);
  const levers = [...new Set(definitions.flatMap((definition) => definition.levers))];
  const used = new Set<string>([SHARE_NOISE, ...levers.map(({ assumption_id }) => assumption_id)]);
  const suppliers = levers.flatMap(({ lever }) => lever.match(/^suppliers\.(\w+)\./)?.[1] ?? []);
  return {
    lang,
    words,
    edition,
    scenarios: definitions.map((definition) => ({
      row: inLanguage(definition.row, lang, ["note"]),
      levers: definition.levers.map((lever) => levers.indexOf(lever)),
    })),
    levers: levers.map((row) => inLanguage(row, lang, ["evidence_ids"])),
    assumptions: view
      .chosen("assumptions")
      .filter(({ assumption_id }) => used.has(assumption_id))
      .map((row: Row<"assumptions">) => inLanguage(row, lang, ["evidence_ids"])),
    countries: Object.fromEntries(
      [...new Set(suppliers)].map((code) => [code, countryName(view, code, lang)]),
    ),
  };
}
