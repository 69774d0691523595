import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import { inputsFromLevers } from "../scenarios/from-levers.ts";
import type { CompleteInputs } from "../scenarios/inputs.ts";
import { LeverError, outsideError } from "../scenarios/lever-error.ts";
import { DAYS_PER_MONTH } from "../scenarios/outcome.ts";
import type { Row } from "../tables/registry.ts";

/** Unit in which a scenario states a lever. */
export type LeverUnit = Row<"scenario_levers">["unit"];

/** A lever as somebody states it; without a unit in that of the model. */
export interface LeverSetting {
  readonly value: number;
  readonly unit?: LeverUnit | undefined;
}

/** A lever of a named scenario. */
export interface NamedLever extends LeverSetting {
  readonly path: string;
  /** The same in the unit of the model: t, t/month, months or a share. */
  readonly modelValue: number;
  /** What the value rests on; absent where the reader set it. */
  readonly row?: Row<"scenario_levers">;
}

/** What the data say of a scenario, before anybody changes a lever. Plain data, so that a page can carry it. */
export interface ScenarioDefinition {
  readonly row: Row<"scenarios">;
  /** One row per lever, those of its ancestors included. */
  readonly levers: readonly Row<"scenario_levers">[];
}

/** A scenario of the data, with everything its ancestors say. */
export interface NamedScenario {
  readonly row: Row<"scenarios">;
  readonly levers: readonly NamedLever[];
  readonly inputs: CompleteInputs;
}

/** Values a reader sets in place of a scenario's own, by path. */
export type Overrides = ReadonlyMap<string, LeverSetting>;

function scenarioRow(edition: Edition, id: string): Row<"scenarios"> {
  const row = edition.get("scenarios", { scenario_id: id });
  if (row) return row;
  const known = edition.chosen("scenarios").map(({ scenario_id }) => scenario_id);
  throw new MetricError(
    "invalid-argument",
    `expected one of ${known.join(", ")}, received "${id.slice(0, 40)}".`,
    `シナリオは${known.join("、")}のいずれかを指定する（指定値：「${id.slice(0, 40)}」）。`,
    "scenario",
  );
}

/** The scenario and those it builds on, the first ancestor first. */
function lineage(edition: Edition, id: string): Row<"scenarios">[] {
  const row = scenarioRow(edition, id);
  return row.parent_id === "" ? [row] : [...lineage(edition, row.parent_id), row];
}

/** An edition cannot run what was set up after it. */
function requireDefined({ asOf, id }: Edition, { scenario_id, defined }: Row<"scenarios">): void {
  if (defined <= asOf) return;
  throw new MetricError(
    "no-data",
    `The scenario ${scenario_id} was set up on ${defined}, after the data of edition ${id}.`,
    `シナリオ${scenario_id}は${defined}に設定されたもので、${id}版のデータより新しい。`,
  );
}

/** An edition cannot know a figure that was published after it. */
function requireEvidence(
  edition: Edition,
  scenario: string,
  levers: readonly Row<"scenario_levers">[],
): void {
  for (const { lever, evidence_ids } of levers) {
    for (const id of evidence_ids.split(" ").filter(Boolean)) {
      if (edition.effectiveDate(id) <= edition.asOf) continue;
      throw new MetricError(
        "no-data",
        `The scenario ${scenario} rests for ${lever} on ${id}, which was published on ${edition.effectiveDate(id)}, after edition ${edition.id}.`,
        `シナリオ${scenario}の${lever}は${id}を根拠とするが、その公表日${edition.effectiveDate(id)}は${edition.id}版より後である。`,
      );
    }
  }
}

/** The value in the unit of the model; amounts in days or parts of demand count against that of month 0. */
export function modelValue({ value, unit }: LeverSetting, demand: number): number {
  switch (unit) {
    case "days-of-demand":
      return (value * demand) / DAYS_PER_MONTH;
    case "share-of-demand":
      return value * demand;
    default:
      return value;
  }
}

/**
 * What an edition says of a scenario and those it builds on.
 *
 * @throws {MetricError} `invalid-argument` for an unknown scenario; `no-data` if it rests on a publication that
 *   the edition does not see.
 */
export function scenarioDefinition(edition: Edition, id: string): ScenarioDefinition {
  const rows = lineage(edition, id);
  const row = scenarioRow(edition, id);
  requireDefined(edition, row);
  const stated = new Map<string, Row<"scenario_levers">>();
  for (const { scenario_id } of rows) {
    for (const lever of edition.find("scenario_levers", { scenario_id })) stated.set(lever.lever, lever);
  }
  const levers = [...stated.values()];
  requireEvidence(edition, id, levers);
  // What a value rests on is read with it, so that it shows among the rows behind a result.
  for (const { assumption_id } of levers) {
    if (assumption_id !== "") edition.get("assumptions", { assumption_id });
  }
  return { row, levers };
}

/** Settles levers; one outside its range is refused in the unit in which it was stated. */
function inStatedUnits<T>(settings: ReadonlyMap<string, LeverSetting>, demand: number, settle: () => T): T {
  try {
    return settle();
  } catch (error) {
    if (!(error instanceof LeverError) || error.problem.kind !== "outside") throw error;
    const { problem } = error;
    const setting = settings.get(problem.path);
    if (setting?.unit === undefined) throw error;
    const { value, unit } = setting;
    const one = modelValue({ value: 1, unit }, demand);
    const stated = (amount: number): number => Number((amount / one).toPrecision(6));
    const [minimum, maximum] = [stated(problem.minimum), stated(problem.maximum)];
    throw outsideError({ ...problem, value, unit, minimum, maximum });
  }
}

/**
 * Whether a lag counts from the scenario's first month. A claim names a date, which a cut that begins later does
 * not put off; what answers a cut waits for it.
 */
const isDated = ({ lever, basis }: Row<"scenario_levers">): boolean =>
  basis === "claim" && lever.endsWith(".lag");

/**
 * A scenario with some of its levers set by the reader, ready to run. A lag that a claim states counts from the
 * first month of the scenario, set by the reader or not; any other from the first restriction.
 *
 * @param overrides Values that take the place of the scenario's own.
 * @throws {LeverError} `invalid-argument` for an unknown lever; `out-of-range` for a lever outside its range, in
 *   the unit in which it was stated.
 */
export function settleScenario(
  { row, levers: stated }: ScenarioDefinition,
  overrides: Overrides = new Map(),
): NamedScenario {
  const settings = new Map<string, Omit<NamedLever, "path" | "modelValue">>(
    stated.map((lever) => [lever.lever, { value: lever.value, unit: lever.unit, row: lever }]),
  );
  for (const [path, { value, unit }] of overrides) {
    settings.set(path, { value, unit });
  }
  const demand = settings.get("demand")?.value ?? 0;
  const levers = [...settings].map(([path, setting]) => ({
    path,
    ...setting,
    modelValue: modelValue(setting, demand),
  }));
  const values = Object.fromEntries(levers.map((lever) => [lever.path, lever.modelValue]));
  const inputs = inStatedUnits(settings, demand, () =>
    inputsFromLevers({ months: row.horizon_months, ...values }),
  );
  const dated = stated.filter(isDated).map(({ lever }) => lever);
  return { row, levers, inputs: dated.length === 0 ? inputs : { ...inputs, dated } };
}

/**
 * A scenario of the data: its levers, those of its ancestors included, ready to run.
 *
 * @param overrides Values that take the place of the scenario's own.
 * @throws {MetricError} `invalid-argument` for an unknown scenario or lever; `no-data` if the scenario rests on
 *   a publication that the edition does not see; `out-of-range` for a lever outside its range.
 */
export function namedScenario(edition: Edition, id: string, overrides: Overrides = new Map()): NamedScenario {
  return settleScenario(scenarioDefinition(edition, id), overrides);
}
