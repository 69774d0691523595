import loadHighs from "highs";
import { describe, expect, test } from "vitest";
import type { ChainInputs } from "./chain-inputs.ts";
import { chainLosses } from "./chain-losses.ts";
import { runChain } from "./run-chain.ts";

/** Ample mines, one country that separates most, and magnets made at home. */
const chain: ChainInputs = {
  stages: [
    {
      name: "mine",
      plants: [
        { country: "CHN", capacity: 200 },
        { country: "AUS", capacity: 100, cost: 1 },
      ],
    },
    {
      name: "separation",
      yield: 0.8,
      plants: [
        { country: "CHN", capacity: 90 },
        { country: "MYS", capacity: 20, cost: 1 },
      ],
    },
    { name: "magnet", yield: 0.5, plants: [{ country: "JPN", capacity: 100 }] },
  ],
  demand: { JPN: 50, DEU: 10 },
  penalty: 1000,
};

describe("runChain", () => {
  test("carries yields and capacities from the mine to the buyers", async () => {
    const run = await runChain(chain, loadHighs);
    // 110 t are separated at most, and half of that comes out as magnets.
    expect(run.totalUnmet).toBeCloseTo(5, 6);
    const output = (stage: string) =>
      run.plants.reduce((sum, plant) => sum + (plant.stage === stage ? plant.output : 0), 0);
    expect(output("mine")).toBeCloseTo(137.5, 6);
    expect(output("separation")).toBeCloseTo(110, 6);
    expect(output("magnet")).toBeCloseTo(55, 6);
    expect(run.plants.find(({ country }) => country === "AUS")?.output).toBeCloseTo(0, 6);
  });

  test("gives everybody the same part if asked to", async () => {
    const { served } = await runChain({ ...chain, allocation: "proportional" }, loadHighs);
    expect(served["JPN"]).toBeCloseTo((50 * 55) / 60, 6);
    expect(served["DEU"]).toBeCloseTo((10 * 55) / 60, 6);
  });

  test("keeps to the routes it is given", async () => {
    const [mine, separation, magnet] = chain.stages;
    if (!mine || !separation || !magnet) throw new Error("expected three stages");
    const routes = [{ from: "AUS", to: "MYS", capacity: 10 }];
    const run = await runChain({ ...chain, stages: [{ ...mine, routes }, separation, magnet] }, loadHighs);
    expect(run.served["JPN"]).toBeCloseTo(4, 6);
    const nowhere = [{ from: "AUS", to: "VNM" }];
    await expect(
      runChain({ ...chain, stages: [{ ...mine, routes: nowhere }, separation, magnet] }, loadHighs),
    ).rejects.toThrow(
      "the routes of mine to lead from one of its countries to one of the next stage, received AUS to VNM",
    );
  });

  test("is refused without stages, and with names twice or amounts that are none", async () => {
    const run = (change: Partial<ChainInputs>) => runChain({ ...chain, ...change }, loadHighs);
    await expect(run({ stages: [] })).rejects.toThrow("at least one stage");
    const plants = [{ country: "CHN", capacity: -1 }];
    await expect(run({ stages: [{ name: "mine", plants }] })).rejects.toThrow("the capacity of mine in CHN");
    const mine = { name: "mine", plants: [{ country: "CHN", capacity: 1 }] };
    await expect(run({ stages: [mine, mine] })).rejects.toThrow(
      'stages with different names, received "mine" twice',
    );
    await expect(run({ stages: [mine, { ...mine, name: "metal", yield: 0 }] })).rejects.toThrow(
      "the yield of metal to be above 0 and at most 1, received 0",
    );
  });
});

describe("chainLosses", () => {
  test("finds the weakest stage, and what holds the chain back", async () => {
    const answer = await chainLosses(chain, loadHighs);
    expect(answer.unmet).toBeCloseTo(5, 6);
    // Without Japan no magnets; without China 20 t are separated, and 10 t of magnets made of them.
    expect(answer.losses.map(({ stage, country }) => `${stage} ${country}`)).toEqual([
      "magnet JPN",
      "separation CHN",
      "mine CHN",
      "separation MYS",
      "mine AUS",
    ]);
    const added = answer.losses.map((loss) => loss.added);
    for (const [index, amount] of [55, 45, 15, 10, 0].entries()) expect(added[index]).toBeCloseTo(amount, 5);
    expect(answer.weakestStage).toBe("magnet");
    expect(answer.bottleneck).toBe("separation");
    expect(answer.reliefs.map(({ relieved }) => relieved)[1]).toBeCloseTo(5, 5);
  });

  test("names none where nothing is lost and nothing held back", async () => {
    const two = ["AUS", "USA"].map((country) => ({ country, capacity: 100 }));
    const calm = { stages: [{ name: "mine", plants: two }], demand: { JPN: 60 }, penalty: 1000 };
    expect(await chainLosses(calm, loadHighs)).toMatchObject({
      unmet: 0,
      weakestStage: null,
      bottleneck: null,
    });
  });
});
