import { answers } from "../words/answers.ts";
import { fill } from "../words/fill.ts";
import type { Repair } from "../workbook/repair.ts";
import { type Answer, sentence } from "./answer.ts";

/** What a repair found and did. */
export function repairAnswer({ found, repaired, left }: Repair): Answer {
  if (found === 0) return sentence(answers.nothingToRepair);
  return {
    good: left.length === 0,
    lines: [
      fill(answers.repaired, { found, repaired }),
      ...(left.length > 0 ? [fill(answers.notRepaired, { count: left.length, cells: left })] : []),
    ],
  };
}
