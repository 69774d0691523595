import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { philox } from "./philox.ts";
import { randomStream, uniformDraws } from "./random-stream.ts";

const hex = (text: string): Uint32Array =>
  Uint32Array.from(text.split(" "), (word) => Number.parseInt(word, 16));
const seed = fc.maxSafeNat();

/** How far the distribution of numbers is from uniform: the statistic of Kolmogorov and Smirnov. */
function distanceFromUniform(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return Math.max(
    ...sorted.map((value, index) =>
      Math.max(value - index / sorted.length, (index + 1) / sorted.length - value),
    ),
  );
}

describe("philox", () => {
  // Lines "philox4x32 10" of tests/kat_vectors in Random123: counter, key, words.
  test.each([
    ["00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
    ["ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"],
    ["243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"],
  ])("of counter %s and key %s gives the published words", (counter, key, expected) => {
    const words = new Uint32Array(4);
    philox(hex(counter), hex(key), words);
    expect(words).toEqual(hex(expected));
  });
});

describe("randomStream", () => {
  test("starts with the published words of a counter of zero, but for the hash of no name", () => {
    const words = new Uint32Array(4);
    // FNV-1a of the empty text is its offset basis, 2166136261; the second hash starts from its complement.
    philox(Uint32Array.of(0, 5, 2166136261, ~2166136261), Uint32Array.of(9, 0), words);
    const [first = 0, second = 0] = words;
    const expected = ((first >>> 6) * 2 ** 26 + (second >>> 6) + 0.5) / 2 ** 52;
    expect(randomStream({ seed: 9, draw: 5 })()).toBe(expected);
  });

  test("stays strictly between 0 and 1", () => {
    fc.assert(
      fc.property(seed, fc.string(), fc.nat(), (run, variable, draw) => {
        const value = randomStream({ seed: run, variable, draw })();
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
      }),
    );
  });

  test("gives a draw the same numbers whichever draws came before", () => {
    const all = Array.from({ length: 20 }, (_, draw) => {
      const random = randomStream({ seed: 1, variable: "lag", draw });
      return [random(), random(), random()];
    });
    const random = randomStream({ seed: 1, variable: "lag", draw: 13 });
    expect([random(), random(), random()]).toEqual(all[13]);
  });

  test("differs by seed, name and draw, and goes on for more than one block", () => {
    const addresses = [
      { seed: 1 },
      { seed: 2 },
      { seed: 2 ** 32 + 1 },
      { seed: 1, variable: "lag" },
      { seed: 1, variable: "gal" },
      { seed: 1, draw: 1 },
    ];
    const numbers = addresses.flatMap((address) => {
      const random = randomStream(address);
      return Array.from({ length: 100 }, () => random());
    });
    expect(new Set(numbers).size).toBe(600);
  });

  test("is uniform along a stream, across draws and across seeds", () => {
    const n = 20_000;
    const random = randomStream({ seed: 3 });
    const across = uniformDraws({ seed: 3, variable: "a" });
    const samples = [
      Array.from({ length: n }, () => random()),
      Array.from({ length: n }, (_, draw) => across(draw)),
      Array.from({ length: n }, (_, run) => uniformDraws({ seed: run })(0)),
    ];
    // One sample in 1,000 exceeds 1.95/√n; these are fixed.
    for (const sample of samples) expect(distanceFromUniform(sample)).toBeLessThan(1.95 / Math.sqrt(n));
  });

  test("does not follow its neighbour: seeds, draws and names side by side are uncorrelated", () => {
    const n = 20_000;
    const a = uniformDraws({ seed: 1, variable: "a" });
    const pairs = [
      uniformDraws({ seed: 2, variable: "a" }),
      uniformDraws({ seed: 1, variable: "b" }),
      (draw: number) => a(draw + 1),
    ];
    for (const b of pairs) {
      let product = 0;
      for (let draw = 0; draw < n; draw += 1) product += (a(draw) - 0.5) * (b(draw) - 0.5);
      expect(Math.abs((12 * product) / n)).toBeLessThan(4 / Math.sqrt(n));
    }
  });

  test("refuses seeds and draws that are no whole numbers in range", () => {
    for (const bad of [-1, 0.5, 2 ** 53, Number.NaN]) {
      expect(() => randomStream({ seed: bad })).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
    for (const bad of [-1, 0.5, 2 ** 32, Number.NaN]) {
      expect(() => randomStream({ seed: 1, draw: bad })).toThrow(
        expect.objectContaining({ code: "out-of-range" }),
      );
      expect(() => uniformDraws({ seed: 1 })(bad)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
  });

  test("names the function whose seed is none", () => {
    expect(() => uniformDraws({ seed: -1 })).toThrow("uniformDraws: expected");
    expect(() => randomStream({ seed: -1 })).toThrow("randomStream: expected");
  });
});

test("uniformDraws: the first number of every draw's stream", () => {
  fc.assert(
    fc.property(seed, fc.string(), fc.nat(), (run, variable, draw) => {
      const expected = randomStream({ seed: run, variable, draw })();
      expect(uniformDraws({ seed: run, variable })(draw)).toBe(expected);
    }),
  );
});
