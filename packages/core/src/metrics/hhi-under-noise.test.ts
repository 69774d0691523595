import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dirichlet } from "../stats/dirichlet.ts";
import { latinHypercube } from "../stats/latin-hypercube.ts";
import { hhi } from "./hhi.ts";
import { hhiUnderNoise } from "./hhi-under-noise.ts";

describe("hhiUnderNoise", () => {
  test("is the mean index of simulated shares", () => {
    const expected = [60, 30, 10];
    const draws = 4000;
    const { draw } = dirichlet(expected, { concentration: 20 });
    const samples = expected.map((_, index) => latinHypercube({ seed: 1, variable: `${index}`, draws }));
    let sum = 0;
    for (let index = 0; index < draws; index += 1) sum += hhi(draw(samples.map((sample) => sample(index))));
    expect(sum / draws).toBeCloseTo(hhiUnderNoise({ hhi: 0.46, concentration: 20 }), 2);
  });

  test("is never below the index of the expected shares, and nears it as noise fades", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (index, concentration) => {
          const noisy = hhiUnderNoise({ hhi: index, concentration });
          expect(noisy).toBeGreaterThanOrEqual(index - 1e-12);
          expect(noisy - index).toBeCloseTo((1 - index) / (concentration + 1), 12);
        },
      ),
    );
  });

  test("is refused outside its range", () => {
    const outOfRange = expect.objectContaining({ code: "out-of-range" });
    expect(() => hhiUnderNoise({ hhi: 1.1, concentration: 1 })).toThrow(outOfRange);
    expect(() => hhiUnderNoise({ hhi: 0.5, concentration: Number.NaN })).toThrow(outOfRange);
  });
});
