import { describe, expect, test } from "vitest";
import { dirichlet } from "./dirichlet.ts";
import { power } from "./elementary.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { lognormal } from "./lognormal.ts";
import { normal } from "./normal.ts";
import { pert } from "./pert.ts";
import { randomStream } from "./random-stream.ts";
import { triangular } from "./triangular.ts";

/*
 * Digits of a published simulation: they must not change with the engine, the machine or a later
 * version. Whoever changes one on purpose changes every simulated number of every edition.
 */
const random = randomStream({ seed: 2026, variable: "digits" });
const parts = Array.from({ length: 4 }, random);

describe("the digits of draws stay what they are", () => {
  test("uniform", () => {
    expect(parts).toEqual([0.017098325024331174, 0.8024258223607758, 0.853175584486661, 0.47881107292602276]);
  });

  test("Latin hypercube", () => {
    const sample = latinHypercube({ seed: 2026, variable: "digits", draws: 1000 });
    expect([0, 1, 999].map(sample)).toEqual([0.38601709832502434, 0.1437909034506235, 0.2495925990604209]);
  });

  test("triangular", () => {
    const { quantile } = triangular({ low: 0.2, mode: 0.5, high: 0.9 });
    expect(parts.map(quantile)).toEqual([
      0.2599220181161278, 0.6647963228625394, 0.6972419265633674, 0.5179883515117456,
    ]);
  });

  test("PERT", () => {
    const { quantile } = pert({ low: 3, mode: 5, high: 10 });
    expect(parts.map(quantile)).toEqual([
      3.368678858805841, 6.638905787675894, 6.936193483501485, 5.308182244008287,
    ]);
  });

  test("lognormal and normal", () => {
    expect(parts.map(lognormal({ mean: 100, sd: 30 }).quantile)).toEqual([
      51.4389282622404, 122.94056035296978, 130.36835922264643, 94.30009498544935,
    ]);
    expect(parts.map(normal({ mean: 0, sd: 1 }).quantile)).toEqual([
      -2.1177452302888455, 0.850317921691279, 1.0501507015872764, -0.05313775994533949,
    ]);
  });

  test("Dirichlet", () => {
    expect(dirichlet([69, 12, 11, 8], { concentration: 50 }).draw(parts)).toEqual([
      0.5447199184685912, 0.1858708991623185, 0.18570414829467893, 0.08370503407441125,
    ]);
  });

  test("powers", () => {
    expect(parts.map((part) => power(1 + part, 2.5))).toEqual([
      1.0432955326934163, 4.361576574770973, 4.675105592978874, 2.6593881820120946,
    ]);
  });
});
