/**
 * What a workbook waits for: functions.js read and evaluated, and the first figure after it. Each round is a process of
 * its own, since an engine that has seen a script reads it faster; beside it the same process sorts numbers, so that
 * rounds on a busy machine can be compared. Needs the build of this app.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const ROUNDS = 9;
const NUMBERS = 300_000;
const parts = ["evaluation", "first figure", "sorting"] as const;

/** Milliseconds that this thread has computed for. */
function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function took(work: () => unknown): number {
  const start = computed();
  work();
  return computed() - start;
}

/** One round: what each part takes in a process that has done nothing else. */
function once(): readonly number[] {
  const functions = new Map<string, (...args: readonly unknown[]) => unknown>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, call: (...args: readonly unknown[]) => unknown) => functions.set(id, call),
    },
  });
  const text = readFileSync(join(import.meta.dirname, "../dist/functions.js"), "utf8");
  const numbers = Array.from({ length: NUMBERS }, (_, i) => (i * 2_654_435_761) % 1_000_003);
  return [
    took(() => new Script(text).runInThisContext()),
    took(() => functions.get("PRODUCTION")?.("REE", "mine", "AUS", 2024, null, null, {})),
    took(() => numbers.sort((a, b) => a - b)),
  ];
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

if (process.argv[2] === "once") console.log(JSON.stringify(once()));
else {
  const rounds = Array.from({ length: ROUNDS }, (): readonly number[] =>
    JSON.parse(
      spawnSync(process.execPath, [fileURLToPath(import.meta.url), "once"], { encoding: "utf8" }).stdout,
    ),
  );
  const of = (part: number) => rounds.map((round) => round[part] ?? 0);
  console.log(`| processor time, median of ${ROUNDS} | ms | beside sorting ${NUMBERS} numbers |`);
  console.log("| --- | ---: | ---: |");
  parts.forEach((name, part) => {
    const ratio = median(rounds.map((round) => (round[part] ?? 0) / (round[2] ?? 1)));
    console.log(`| ${name} | ${median(of(part)).toFixed(0)} | ${ratio.toFixed(2)} |`);
  });
}
