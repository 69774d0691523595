import { leversOf, MetricError, settleScenario } from "@kidorui/core";
import { fill } from "../lib/text.ts";
import { complaint } from "./complaint.ts";
import { definitionOf, type LabData, type LabSentences } from "./data.ts";
import { type LabState, overridesOf } from "./settings.ts";

/** Longest piece of a link that a message repeats. */
const SHOWN = 60;

/**
 * The state as the part of an address after `#`: the scenario and the changed levers, by their names.
 *
 * @example hashOf({ scenario: "stop-12m", changed: new Map([["stock.initial", 120]]) }) // "scenario=stop-12m&stock.initial=120"
 */
export const hashOf = ({ scenario, changed }: LabState): string =>
  [
    `scenario=${scenario}`,
    ...[...changed].map(([path, value]) => `${encodeURIComponent(path)}=${value}`),
  ].join("&");

/** A state read from an address, with a message where a part of it could not be used. */
export interface Restored {
  readonly state: LabState;
  readonly message?: string;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
};

/**
 * Reads a state from the part of an address after `#`.
 *
 * @param fallback Scenario shown where the address names none.
 * @returns `undefined` for an address that speaks of no state, such as that of a figure. A link that cannot be
 *   used as a whole restores its scenario without changes, and the message says which part was wrong and why.
 */
export function restore(data: LabData, hash: string, fallback: string): Restored | undefined {
  const text = hash.replace(/^#/, "");
  if (!text.includes("=")) return undefined;
  const parts = text
    .split("&")
    .filter(Boolean)
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0
        ? ([decoded(part), ""] as const)
        : ([decoded(part.slice(0, at)), decoded(part.slice(at + 1))] as const);
    });
  const scenario = parts.find(([name]) => name === "scenario")?.[1] ?? fallback;
  const definition = definitionOf(data, scenario);
  const say = speaker(data.words);
  if (!definition) {
    return { state: { scenario: fallback, changed: new Map() }, message: say("badScenario", scenario) };
  }
  const known = new Set(leversOf(settleScenario(definition).inputs).map(({ path }) => path));
  const changed = new Map<string, number>();
  const plain: LabState = { scenario, changed: new Map() };
  for (const [path, written] of parts.filter(([name]) => name !== "scenario")) {
    if (!known.has(path)) return { state: plain, message: say("badLever", path) };
    const value = written.trim() === "" ? Number.NaN : Number(written);
    if (!Number.isFinite(value)) return { state: plain, message: say("badNumber", `${path}=${written}`) };
    changed.set(path, value);
  }
  try {
    settleScenario(definition, overridesOf(definition, changed));
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    return { state: plain, message: say("badValue", complaint(error, data), 200) };
  }
  return { state: { scenario, changed } };
}

const speaker =
  (words: LabSentences) =>
  (key: "badScenario" | "badLever" | "badNumber" | "badValue", part: string, most = SHOWN): string =>
    fill(words[key], { part: part.slice(0, most) });
