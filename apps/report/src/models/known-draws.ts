import { latinHypercube, uniformDraws } from "@kidorui/core";

/** What is drawn for a name in one draw. */
export interface KnownDraw {
  readonly name: string;
  readonly draw: number;
  readonly stratum: number;
  readonly place: number;
  readonly part: number;
}

/** Seed and number of draws of the known answers: those of a call that names neither. */
export const KNOWN = { seed: 1, draws: 5000 } as const;
const NAMES = ["stock.initial", "shares/0"] as const;
const SHOWN = [0, 1, 2] as const;

/** Answers with which a program of somebody else can be compared. */
export const knownDraws: readonly KnownDraw[] = NAMES.flatMap((name) => {
  const address = { seed: KNOWN.seed, variable: name };
  const placeOf = uniformDraws(address);
  const partOf = latinHypercube({ ...address, draws: KNOWN.draws });
  return SHOWN.map((draw) => {
    const part = partOf(draw);
    return { name, draw, stratum: Math.floor(part * KNOWN.draws), place: placeOf(draw), part };
  });
});
