import {
  factorsFrom,
  type Lang,
  type NamedScenario,
  type Row,
  type ScenarioDefinition,
  type simulate,
} from "@kidorui/core";

/** The scenario shown before the reader chooses one. */
export const DEFAULT_SCENARIO = "stop-12m";

/** Draws of the simulation on the page, and their seed: the defaults of the functions. */
export const DRAWS = 5000;
export const SEED = 1;

/** Sentences of the lab, which the text of the page gives; curly brackets stand for what is computed. */
export const labSentences = [
  "noScript",
  "stockNote",
  "formulasLead",
  "shareLead",
  "readersOwn",
  "stockSubtitle",
  "stockEmpty",
  "stockLeft",
  "noStock",
  "unmetSubtitle",
  "unmetPeak",
  "unmetNone",
  "serviceSubtitle",
  "serviceLow",
  "serviceFull",
  "fanSubtitle",
  "fanTitle",
  "tornadoSubtitle",
  "tornadoTitle",
  "tornadoNone",
  "note",
  "fanNote",
  "tornadoNote",
  "spoken",
  "badScenario",
  "badLever",
  "badNumber",
  "badValue",
  "outside",
  "outsideRange",
  "outsideWhole",
  "belowLeast",
  "sharesAbove",
  "unknownLever",
  "notSimulated",
] as const;

export type LabSentences = Readonly<Record<(typeof labSentences)[number], string>>;

/** Every scenario of an edition as the page carries it; rows that scenarios share stand once. */
export interface LabData {
  readonly lang: Lang;
  readonly words: LabSentences;
  readonly edition: string;
  readonly scenarios: readonly { readonly row: Row<"scenarios">; readonly levers: readonly number[] }[];
  readonly levers: readonly Row<"scenario_levers">[];
  readonly assumptions: readonly Row<"assumptions">[];
  /** Names of suppliers by code. */
  readonly countries: Readonly<Record<string, string>>;
}

/** What a drawing or a message is told of the page. */
export type LabVoice = Pick<LabData, "lang" | "words">;

/** The scenario's own levers; `undefined` for a scenario the edition does not have. */
export function definitionOf(data: LabData, id: string): ScenarioDefinition | undefined {
  const found = data.scenarios.find(({ row }) => row.scenario_id === id);
  return found && { row: found.row, levers: found.levers.flatMap((index) => data.levers[index] ?? []) };
}

/** An assumption by its id. */
export const assumptionIn =
  ({ assumptions }: LabData) =>
  (id: string): Row<"assumptions"> | undefined =>
    assumptions.find(({ assumption_id }) => assumption_id === id);

/** What is uncertain in a scenario of the page. */
export const factorsIn = (data: LabData, named: NamedScenario): Parameters<typeof simulate>[1]["factors"] =>
  factorsFrom(named, assumptionIn(data));
