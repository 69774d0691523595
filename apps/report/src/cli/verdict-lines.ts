import type { Difference } from "../editions/differences.ts";
import type { Verdict } from "../editions/verify.ts";

const quoted = (value: string | undefined): string => (value === undefined ? "nothing" : value);

/** One difference as a line: what, and what it was and is. */
const differenceText = ({ kind, name, before, after }: Difference): string =>
  `  ${kind} ${name}: was ${quoted(before)}, is ${quoted(after)}`;

/** What became of frozen editions, each that moved with the places where it does. */
export function verdictLines(verdicts: readonly Verdict[], limit: number): string[] {
  const moved = verdicts.filter(({ differences }) => differences.length > 0);
  const held = verdicts.filter(({ differences }) => differences.length === 0);
  return [
    ...(held.length > 0
      ? [`Frozen editions that hold: ${held.map(({ edition }) => edition).join(", ")}`]
      : []),
    ...moved.flatMap(({ edition, differences }) => [
      `Frozen edition ${edition} would say ${differences.length} thing${differences.length === 1 ? "" : "s"} otherwise:`,
      ...differences.slice(0, limit).map(differenceText),
      ...(differences.length > limit ? [`  … and ${differences.length - limit} more (--all)`] : []),
    ]),
  ];
}
