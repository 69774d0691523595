import { MetricError } from "@kidorui/core";
import { describe, expect, test } from "vitest";
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
    expect(
      { english: error.message, japanese: error.japanese, faults: faultsOf(error, call) },
      JSON.stringify([error.message, error.japanese, faultsOf(error, call)]),
    ).toEqual({
      english: error.message,
      japanese: error.japanese,
      faults: [],
    });
  });

  test("comes from every place that refuses", () => {
    expect(sites().filter((site) => !raised.has(site))).toEqual([]);
  });
});

test("no function speaks of a metric its reader does not know", () => {
  const subjects = functionCalls.flatMap((call) => {
    try {
      invoked(call);
      return [];
    } catch (error) {
      return error instanceof MetricError && error.subject !== undefined
        ? [[call[0], error.subject] as const]
        : [];
    }
  });
  expect(subjects.length).toBeGreaterThan(10);
  for (const [id, subject] of subjects)
    expect(subject === id || subject === subject.toLowerCase()).toBe(true);
});
