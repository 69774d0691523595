import { MetricError } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/index.ts";
import { dataCalls, metricCalls, scenarioCalls, statsCalls, unitCalls } from "./core-calls.ts";
import { functionCalls, innerCalls, invoked } from "./formula-calls.ts";
import { faultsOf } from "./rules.ts";
import { siteOf, sites } from "./sites.ts";

interface Refused {
  readonly call: string;
  readonly run: () => unknown;
}

const calls: readonly Refused[] = [
  ...[...statsCalls, ...metricCalls, ...unitCalls, ...scenarioCalls, ...dataCalls, ...innerCalls].map(
    (run) => ({
      call: String(run),
      run,
    }),
  ),
  ...functionCalls.map((call) => ({
    call: `${call[0]} ${JSON.stringify(call[1])}`,
    run: () => invoked(call),
  })),
];

const raised = new Set<string>();

async function refusalOf(run: () => unknown): Promise<MetricError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof MetricError) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

describe("what a call is refused with", () => {
  test.each(calls)("is whole in both languages: $call", async ({ call, run }) => {
    const error = await refusalOf(run);
    raised.add(siteOf(error));
    expect({ english: error.message, japanese: error.japanese, faults: faultsOf(error, call) }).toEqual({
      english: error.message,
      japanese: error.japanese,
      faults: [],
    });
  });

  test("comes from every place that refuses", () => {
    expect(sites().filter((site) => !raised.has(site))).toEqual([]);
  });
});

describe("a message that is not whole is found", () => {
  test.each([
    ["without Japanese", "HHI: expected 1, received 2.", "HHI: expected 1, received 2."],
    ["half English", "No list of 2024.", "2024の一覧がない。［No list of 2024.］"],
    ["with a word of English", "The unit is unknown.", "単位がofである。"],
    ["without a number", "Expected at most 5 rows.", "行が多すぎる。"],
    ["without what was typed", 'No country is called "Atlantis".', "その国はない。"],
    ["without a candidate", "Did you mean AUS?", "近い候補がある。"],
    ["with marks of English", "Expected CHN, AUS.", "CHN, AUSのいずれかを指定する。"],
    ["that breaks off", "No row.", "行がない"],
  ])("%s", (_, english, japanese) => {
    expect(faultsOf(new MetricError("no-data", english, japanese), "")).not.toEqual([]);
  });
});

test("no refusal of a function speaks of a metric that its reader does not know", async () => {
  const named: string[] = [];
  for (const call of functionCalls) {
    const { subject } = await refusalOf(() => invoked(call));
    const definition = catalogue.find(({ id }) => id === call[0]);
    if (subject === undefined || definition === undefined) continue;
    named.push(subject);
    expect([definition.id, ...definition.parameters.map(({ name }) => name)]).toContain(subject);
  }
  expect(named.length).toBeGreaterThan(10);
});
