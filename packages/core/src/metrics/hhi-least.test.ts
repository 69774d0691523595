import { describe, expect, test } from "vitest";
import { leastHhi } from "./hhi-least.ts";

describe("leastHhi", () => {
  test("brings what may move to Σ x² ÷ Σ x of what may not, those too small to reach it at their most", () => {
    const level = (50 ** 2 + 20 ** 2) / (50 + 20 + 20);
    const boxes = [
      { lower: 50, upper: 60 },
      { lower: 10, upper: 100 },
      { lower: 5, upper: 20 },
    ];
    const least = (50 ** 2 + 20 ** 2 + level ** 2) / (50 + 20 + 20 + level) ** 2;
    expect(leastHhi(boxes, 20)).toBeCloseTo(least, 14);
  });

  test("lets a quantity be nothing where nobody in the rest can be seen", () => {
    expect(leastHhi([{ lower: 0, upper: 100 }], 10)).toBe(0);
  });

  test("of what is too small to square is 0", () => {
    expect(leastHhi([{ lower: 1e-200, upper: 1e-200 }], 0)).toBe(0);
  });
});
