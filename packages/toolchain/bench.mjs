// Measures what a maintainer's command costs beyond its own work: `npm run -s data -- check` beside the command
// it runs, in turn, each as a process of its own.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const RUNS = 7;

/** Milliseconds by the clock of one run that succeeds. */
function clock(program, args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}\n${stderr}`);
  return performance.now() - start;
}

const command = () => clock(process.execPath, ["apps/report/src/cli/data.ts", "check"]);
const whole = () => clock("npm", ["run", "-s", "data", "--", "check"]);

// The first of each sets up and fills the caches of the disk.
whole();
command();
const rounds = Array.from({ length: RUNS }, () => ({ whole: whole(), command: command() }));
const least = (name) => Math.min(...rounds.map((round) => round[name]));
console.log(`npm run -s data -- check: ${least("whole").toFixed(0)} ms, the least of ${RUNS} in turn`);
console.log(`  the command itself: ${least("command").toFixed(0)} ms`);
console.log(`  ratio of the minima: ${(least("whole") / least("command")).toFixed(2)}`);
