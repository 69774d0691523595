import type { Difference } from "../editions/differences.ts";
import type { Verdict } from "../editions/verify.ts";

const quoted = (value: string | undefined): string => (value === undefined ? "nothing" : value);

/** One difference as a line: what, and what it was and is. */
const differenceText = ({ kind, name, before, after }: Difference): string =>
  `  ${kind} ${name}: was ${quoted(before)}, is ${quoted(after)}`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** What became of issued editions, each that moved with the places where it does. */
export function verdictLines(verdicts: readonly Verdict[], limit: number): string[] {
  const moved = verdicts.filter(({ differences }) => differences.length > 0);
  const held = verdicts.filter(({ differences }) => differences.length === 0);
  const methods = verdicts.flatMap(({ edition, methods: corrected }) =>
    corrected.map(
      ({ erratum, calls }) =>
        `Issued edition ${edition} keeps ${count(calls, "result")} of a method that erratum ${erratum} corrected`,
    ),
  );
  return [
    ...(held.length > 0
      ? [`Issued editions that hold: ${held.map(({ edition }) => edition).join(", ")}`]
      : []),
    ...methods,
    ...moved.flatMap(({ edition, differences }) => [
      `Issued edition ${edition} would say ${count(differences.length, "thing")} otherwise:`,
      ...differences.slice(0, limit).map(differenceText),
      ...(differences.length > limit ? [`  … and ${differences.length - limit} more (--all)`] : []),
    ]),
  ];
}
