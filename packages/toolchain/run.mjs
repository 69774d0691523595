// Sets up the repository, then runs turbo tasks: node packages/toolchain/run.mjs <task…>
// or one script of the root's tools:            node packages/toolchain/run.mjs --script data <arguments…>
// Needs only Node 20+ and npm. It takes pnpm, and Node 24 where the installed Node is older
// than the site generator accepts, from the npm registry into npm's own cache.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const nodeIsCurrent = major >= 24 || (major === 22 && minor >= 18);

const tools = [packageManager];
if (!nodeIsCurrent) {
  const { platform, arch } = process;
  const prefix = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  tools.push(`${prefix}-${platform === "win32" ? "win" : platform}-${arch}@24`);
}

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1" };

/** Runs pnpm with the tools in PATH; ends this process where that fails. */
function pnpm(args, stdio = "inherit") {
  const { status } = spawnSync(
    "npm",
    ["exec", "--yes", ...tools.map((tool) => `--package=${tool}`), "--", "pnpm", ...args],
    { cwd: root, env, stdio, shell: process.platform === "win32" },
  );
  if (status !== 0) process.exit(status ?? 1);
}

/** Commands that compute what the report publishes live beside it; all others need only the data. */
const reportCommands = ["diff", "edition", "erratum", "--help"];

const [first, ...rest] = process.argv.slice(2);
if (first === "--script") {
  // A maintainer's command prints its own answer and nothing else, so set-up speaks on stderr.
  pnpm(["install", "--frozen-lockfile", "--silent"], ["ignore", 2, 2]);
  const [script, ...args] = rest;
  // Paths are the caller's, not the package's.
  env.KIDORUI_CWD = process.cwd();
  const owner = reportCommands.includes(args[0]) ? "apps/report" : "packages/core";
  // Run directly and in one folder: pnpm would add its own words to the exit code of a script or a filter.
  pnpm(["--silent", "-C", owner, "exec", "node", `src/cli/${script}.ts`, ...args]);
} else {
  pnpm(["install", "--frozen-lockfile"]);
  pnpm(["exec", "turbo", "run", first, ...rest]);
}
