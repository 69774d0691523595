import { describe, expect, test } from "vitest";
import { inputsFromLevers } from "./from-levers.ts";
import { leversOf } from "./levers.ts";
import { runScenario } from "./run-scenario.ts";

const levers = {
  months: 24,
  demand: 100,
  "suppliers.A.share": 0.6,
  "suppliers.A.restriction": 1,
  "suppliers.A.duration": 3,
  "suppliers.B.share": 0.4,
  "stock.initial": 90,
  "alternatives.mines.capacity": 10,
  "alternatives.mines.lag": 2,
};

describe("inputsFromLevers", () => {
  test("refuses a supplier without a share and an alternative without a capacity, as misspelt", () => {
    const [supplier, alternative] = ["suppliers.B2.restriction", "alternatives.mine.ramp"];
    const run = (path: string) => () => inputsFromLevers({ ...levers, [path]: 0.5 });
    expect(run(supplier)).toThrow(
      "expected suppliers.B2.share beside suppliers.B2.restriction, received none; the suppliers are A, B.",
    );
    expect(run(alternative)).toThrow(
      "alternatives.mine.capacity beside alternatives.mine.ramp, received none; the alternatives are mines.",
    );
    expect(run(supplier)).toThrow(
      expect.objectContaining({ code: "invalid-argument", problem: { kind: "unknown", path: supplier } }),
    );
    const bare = { months: 2, demand: 1, "suppliers.A.start": 1 };
    expect(() => inputsFromLevers(bare)).toThrow("the suppliers are none.");
  });

  test("is the scenario written out by hand", () => {
    const byHand = runScenario({
      months: 24,
      demand: 100,
      suppliers: [
        { name: "A", share: 0.6, restriction: 1, duration: 3 },
        { name: "B", share: 0.4 },
      ],
      stock: { initial: 90 },
      alternatives: [{ name: "mines", capacity: 10, lag: 2 }],
    });
    expect(runScenario(inputsFromLevers(levers))).toEqual(byHand);
  });

  test("gives back the scenario whose levers it is given", () => {
    const inputs = inputsFromLevers(levers);
    const again = inputsFromLevers(
      Object.fromEntries(leversOf(inputs).map(({ path, value }) => [path, value])),
    );
    expect(runScenario(again)).toEqual(runScenario(inputs));
  });

  test.each([
    [{ demand: 1 }, "expected the levers months and demand, received demand"],
    [{ months: 12, demand: 1, "stock.days": 3 }, 'expected a lever, received "stock.days"'],
    [{ months: 12, demand: 1, "suppliers.A": 3 }, 'expected a lever, received "suppliers.A"'],
    [{ months: 12, demand: 1, "suppliers.A.share": 1.2 }, "expected suppliers.A.share to be from 0 to 1"],
    [{ months: 12, demand: 1, "suppliers.A.start": 12 }, "expected suppliers.A.start to be"],
    [{ months: 12, demand: 1, "stock.initial": -1 }, "expected stock.initial to be from 0"],
  ])("refuses %o by name and range", (wrong, message) => {
    expect(() => inputsFromLevers(wrong)).toThrow(message);
  });
});
