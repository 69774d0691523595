// Runs turbo tasks:                      node packages/toolchain/run.mjs <task…>
// or one script of the root's tools:     node packages/toolchain/run.mjs --script data <arguments…>
// Needs only Node 20+ and npm; sets the repository up first, where the last set-up no longer holds.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { environment, findTools, installPackages, run, setUp } from "./setup.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Commands that compute what the report publishes live beside it; all others need only the data. */
const reportCommands = ["check", "diff", "edition", "erratum", "eval", "fetch", "watch", "--help"];

const [first, ...rest] = process.argv.slice(2);
const isScript = first === "--script";
const tools = setUp(root, {
  find: () => findTools(root),
  // A maintainer's command prints its own answer and nothing else, so set-up speaks on stderr.
  install: (found) => installPackages(root, found, { isSilent: isScript }),
});
const env = environment(root, tools);
if (isScript) {
  const [script, ...args] = rest;
  // Paths are the caller's, not the package's.
  env.KIDORUI_CWD = process.cwd();
  // Node keeps what it compiled: a command of a second spends a third of it on reading its own sources.
  env.NODE_COMPILE_CACHE ??= join(root, "node_modules", ".cache", "kidorui-compiled");
  const owner = reportCommands.includes(args[0]) ? "apps/report" : "packages/core";
  // Run directly and in one folder: pnpm would add its own words to the exit code of a script or a filter.
  run(tools.node, [`src/cli/${script}.ts`, ...args], { cwd: join(root, owner), env });
} else {
  run("turbo", ["run", first, ...rest], { cwd: root, env, shell: process.platform === "win32" });
}
