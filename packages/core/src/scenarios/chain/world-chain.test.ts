import loadHighs from "highs";
import { describe, expect, test } from "vitest";
import { chainLosses } from "./chain-losses.ts";
import { runChain } from "./run-chain.ts";
import { type ChainChoice, type WorldChain, worldChainInputs } from "./world-chain.ts";

const chain: WorldChain = {
  stages: [
    {
      name: "mine",
      yield: 1,
      shares: [
        { country: "CHN", share: 0.6 },
        { country: "USA", share: 0.4 },
      ],
    },
    {
      name: "separation",
      yield: 0.8,
      shares: [
        { country: "CHN", share: 0.9 },
        { country: "MYS", share: 0.1 },
      ],
    },
    {
      name: "magnet",
      yield: 0.5,
      shares: [
        { country: "CHN", share: 0.8 },
        { country: "JPN", share: 0.2 },
      ],
    },
  ],
  penalty: 1000,
};

const run = (choice: ChainChoice) => runChain(worldChainInputs(chain, choice), loadHighs);

describe("worldChainInputs", () => {
  test("makes every stage as large as the magnets of today need it", async () => {
    const inputs = worldChainInputs(chain);
    const sizes = inputs.stages.map(({ plants }) => plants.reduce((sum, { capacity }) => sum + capacity, 0));
    expect(sizes[0]).toBeCloseTo(2.5, 12);
    expect(sizes[1]).toBeCloseTo(2, 12);
    expect(sizes[2]).toBeCloseTo(1, 12);
    expect((await run({})).totalUnmet).toBe(0);
  });

  test("leaves the share of a country unmet when it is lost and nobody has spare capacity", async () => {
    const losses = await chainLosses(worldChainInputs(chain), loadHighs);
    expect(losses.weakestStage).toBe("separation");
    expect(losses.losses.map(({ stage, country }) => `${stage} ${country}`).slice(0, 3)).toEqual([
      "separation CHN",
      "magnet CHN",
      "mine CHN",
    ]);
    expect(losses.losses[0]?.unmet).toBeCloseTo(0.9, 6);
    const half = await run({ loss: { stage: "separation", country: "CHN", part: 0.5 } });
    expect(half.totalUnmet).toBeCloseTo(0.45, 6);
  });

  test("lets spare capacity and a better yield serve more", async () => {
    const loss = { stage: "separation", country: "CHN", part: 1 };
    expect((await run({ loss, spare: 0.5 })).totalUnmet).toBeCloseTo(0.85, 6);
    expect((await run({ loss, yields: { magnet: 0.6 } })).totalUnmet).toBeCloseTo(0.88, 6);
  });

  test("serves the buyers at home first, or all alike", async () => {
    const loss = { stage: "mine", country: "USA", part: 1 };
    expect((await run({ loss })).served["CHN"]).toBeCloseTo(0.6, 6);
    const alike = await run({ loss, allocation: "proportional" });
    expect(alike.served["CHN"]).toBeCloseTo(0.48, 6);
    expect(alike.served["JPN"]).toBeCloseTo(0.12, 6);
  });

  test("refuses a loss where there is nothing to lose, and parts that are none", () => {
    const refuse = (choice: ChainChoice) => () => worldChainInputs(chain, choice);
    expect(refuse({ loss: { stage: "mine", country: "JPN", part: 1 } })).toThrow(
      "the loss of a country at one of its stages, received JPN at mine",
    );
    expect(refuse({ loss: { stage: "mine", country: "CHN", part: 1.1 } })).toThrow(
      "the part that is lost between 0 and 1, received 1.1",
    );
    expect(refuse({ spare: -0.1 })).toThrow("spare to be a finite number ≥ 0");
    expect(refuse({ yields: { magnet: 0 } })).toThrow("the yield of magnet to be above 0 and at most 1");
  });
});
