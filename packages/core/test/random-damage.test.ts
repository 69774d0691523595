import { expect, test } from "vitest";
import { seeded } from "../bench/measure.ts";
import { checkTables } from "../src/dataset/check.ts";
import type { ParsedTables } from "../src/dataset/checks/context.ts";
import { formatIssue, type TableIssue } from "../src/errors.ts";
import { parseTable } from "../src/tables/parse.ts";
import { strayQuote, wrongEncoding } from "./damage/byte-kinds.ts";
import { emptied, otherNumber, unitInCell, wrongCode, wrongSign, wrongType } from "./damage/cell-kinds.ts";
import { type Damage, type Damager, fileOf } from "./damage/damage.ts";
import { type RawTable, readFolder } from "./damage/raw-table.ts";
import {
  danglingReference,
  duplicateKey,
  shiftedCells,
  swappedRows,
  wrongHeading,
} from "./damage/row-kinds.ts";

const LEAST = 2100;
const SEED = 20_261_124;

/** A kind of damage, and the least part of its cases that must be reported, wherever the rule places them. */
interface Kind {
  readonly damage: Damager;
  readonly least: number;
}

const kinds: Readonly<Record<string, Kind>> = {
  "wrong type": { damage: wrongType, least: 1 },
  "unit in the cell": { damage: unitInCell, least: 1 },
  "duplicate key": { damage: duplicateKey, least: 1 },
  "dangling reference": { damage: danglingReference, least: 1 },
  "wrong heading": { damage: wrongHeading, least: 1 },
  "stray quote": { damage: strayQuote, least: 1 },
  "wrong encoding": { damage: wrongEncoding, least: 0.95 },
  "shifted cells": { damage: shiftedCells, least: 0.85 },
  "wrong code": { damage: wrongCode, least: 0.85 },
  "wrong sign": { damage: wrongSign, least: 0.6 },
  "emptied cell": { damage: emptied, least: 0.6 },
  "another number": { damage: otherNumber, least: 0.2 },
  "swapped rows": { damage: swappedRows, least: 0 },
};

/** How the damages of one kind were met. */
interface Tally {
  /** Broke a rule that the definitions tell, and were reported at its very place. */
  atPlace: number;
  /** Broke such a rule and were not reported there. */
  missed: number;
  /** Broke none of these, yet another rule noticed: a sum, a pair of numbers, an order of dates. */
  noticed: number;
  unseen: number;
}

const folder = readFolder();
const parse = ({ name, definition }: RawTable, content: Damage["content"]) =>
  parseTable(definition, name, typeof content === "string" ? new TextEncoder().encode(content) : content);
const whole: ParsedTables = Object.fromEntries(
  [...folder.values()].map((table) => [table.name, parse(table, fileOf(table.lines))]),
);

const stands = ({ spot }: Damage, issues: readonly TableIssue[]): boolean =>
  issues.some(
    ({ file, line, column }) => file === spot?.table && line === spot.line && column === spot.column,
  );

/** Reads the damaged file among the good ones, and says what is reported. */
function judged(table: RawTable, damage: Damage): readonly [keyof Tally, readonly TableIssue[]] {
  const damaged = parse(table, damage.content);
  // What the file alone tells need not be looked for between the files.
  if (stands(damage, damaged.issues)) return ["atPlace", damaged.issues];
  const issues = [...damaged.issues, ...checkTables({ ...whole, [table.name]: damaged })];
  if (stands(damage, issues)) return ["atPlace", issues];
  if (damage.spot) return ["missed", issues];
  return [issues.length > 0 ? "noticed" : "unseen", issues];
}

/** Damages the tables in turn until there are enough cases of a kind. */
function* casesOf({ damage }: Kind, below: (bound: number) => number): Generator<[RawTable, Damage]> {
  let wanted = Math.ceil(LEAST / Object.keys(kinds).length);
  while (wanted > 0) {
    const before = wanted;
    for (const table of folder.values()) {
      const done = damage({ folder, table, below });
      if (!done) continue;
      wanted -= 1;
      yield [table, done];
    }
    if (wanted === before) throw new Error("expected a table that can be damaged so");
  }
}

test(`of ${LEAST} random damages every one that breaks a declared rule is reported at its place`, () => {
  const random = seeded(SEED);
  const below = (bound: number): number => Math.floor(random() * bound);
  const summary: Record<string, Tally & { reported: string }> = {};
  const missed: string[] = [];
  const slipped: string[] = [];
  for (const [name, kind] of Object.entries(kinds)) {
    const tally: Tally = { atPlace: 0, missed: 0, noticed: 0, unseen: 0 };
    for (const [table, damage] of casesOf(kind, below)) {
      const [verdict, issues] = judged(table, damage);
      tally[verdict] += 1;
      if (verdict !== "missed" || !damage.spot) continue;
      const { spot } = damage;
      const found = issues.map(formatIssue).join(" | ") || "none";
      missed.push(`${name}: expected an issue at ${spot.table}:${spot.line}:${spot.column}, found ${found}`);
    }
    const made = Object.values(tally).reduce((sum, count) => sum + count, 0);
    const reported = (tally.atPlace + tally.noticed) / made;
    if (reported < kind.least) slipped.push(`${name}: ${reported}`);
    summary[name] = { ...tally, reported: `${Math.round(reported * 100)} %` };
  }
  console.table(summary);
  expect(missed).toEqual([]);
  expect(slipped).toEqual([]);
});
