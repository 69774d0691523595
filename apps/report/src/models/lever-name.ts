import { type Edition, type Lang, type Row, scenarioDefinition } from "@kidorui/core";
import { word } from "../i18n/ui.ts";
import { fullLeverName } from "../lab/lever-name.ts";

/** The title of the assumption that a lever rests on. */
function assumptionTitle(
  view: Edition,
  stated: Pick<Row<"scenario_levers">, "assumption_id"> | undefined,
  lang: Lang,
): string | undefined {
  const rows = view.visible("assumptions");
  return rows.find(({ assumption_id }) => assumption_id === stated?.assumption_id)?.[`title_${lang}`];
}

/** What a lever is called where no scenario is named: the title of the assumption it rests on first. */
export function leverTitle(view: Edition, lever: string, lang: Lang): string | undefined {
  const rows = view.visible("scenario_levers");
  return assumptionTitle(
    view,
    rows.find((row) => row.lever === lever && row.assumption_id !== ""),
    lang,
  );
}

/** What a lever of a scenario is called: the title of the assumption it rests on, else the words of its place in the model. */
export function leverName(view: Edition, scenario: string, lever: string, lang: Lang): string {
  if (lever === "shares") return word("supplierShares", lang);
  const stated = scenarioDefinition(view, scenario).levers.find((row) => row.lever === lever);
  const title = assumptionTitle(view, stated, lang);
  if (title !== undefined) return title;
  const countries = view.visible("countries").map((one) => [one.country_code, one[`name_${lang}`]] as const);
  return fullLeverName(lever, lang, Object.fromEntries(countries));
}

/** Units of a lever that count against demand, as the page shows them: its name says what they count. */
export const leverUnits: Readonly<Record<string, string>> = {
  "days-of-demand": "days",
  "share-of-demand": "share",
};
