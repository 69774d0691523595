// Sets the repository up: pnpm, Node 24 where the installed Node is older than the site generator accepts, and
// the packages. A stamp in node_modules says what the last successful set-up was made of, so that it is
// done again only where that has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const isWindows = process.platform === "win32";
const stampOf = (root) => join(root, "node_modules", ".kidorui-setup.json");

/** Folders of the workspace, the root among them, that have packages of their own. */
function members(root) {
  const found = ["packages", "apps"].flatMap((group) => {
    const folder = join(root, group);
    return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  });
  return [root, ...found.sort()].filter((folder) => existsSync(join(folder, "package.json")));
}

/** What a set-up is made of: the machine, the Node that runs it, what is asked for, and what pnpm wrote that it installed. */
function fingerprint(root) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch} ${process.version}`);
  const files = [
    join(root, "pnpm-lock.yaml"),
    join(root, "pnpm-workspace.yaml"),
    ...members(root).map((folder) => join(folder, "package.json")),
    join(root, "node_modules", ".pnpm", "lock.yaml"),
  ];
  for (const file of files) {
    const bytes = existsSync(file) ? readFileSync(file) : "none";
    hash.update(`\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

const pnpmIn = (bin) => join(bin, isWindows ? "pnpm.cmd" : "pnpm");

/**
 * The tools of the last successful set-up, where it still holds.
 * @returns {{ node: string, bin: string } | undefined} The Node to run with, and the folder that pnpm is in.
 */
export function standingTools(root) {
  let stamp;
  try {
    stamp = JSON.parse(readFileSync(stampOf(root), "utf8"));
  } catch {
    return undefined;
  }
  const { made, node, bin } = stamp ?? {};
  const holds =
    made === fingerprint(root) &&
    existsSync(node) &&
    existsSync(pnpmIn(bin ?? "")) &&
    members(root).every((folder) => existsSync(join(folder, "node_modules")));
  return holds ? { node, bin } : undefined;
}

/**
 * Sets up, unless the last set-up still holds. One that is interrupted leaves no stamp behind.
 * @param {{ find: () => { node: string, bin: string }, install: (tools: { node: string, bin: string }) => void }} steps
 *   How the tools are found and the packages installed; both throw where they fail.
 */
export function setUp(root, { find, install }) {
  const standing = standingTools(root);
  if (standing) return standing;
  const stamp = stampOf(root);
  rmSync(stamp, { force: true });
  const tools = find();
  install(tools);
  mkdirSync(dirname(stamp), { recursive: true });
  const whole = `${stamp}.${process.pid}`;
  writeFileSync(whole, `${JSON.stringify({ made: fingerprint(root), ...tools })}\n`);
  renameSync(whole, stamp);
  return tools;
}

/** The environment of the tools: theirs come first in PATH. */
export function environment(root, { node, bin }) {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const folders = [
    bin,
    ...(node === process.execPath ? [] : [dirname(node)]),
    join(root, "node_modules", ".bin"),
  ];
  return {
    ...process.env,
    [path]: [...folders, process.env[path]].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
  };
}

/** Runs a program; ends this process with its exit code where that is not 0. */
export function run(program, args, options) {
  const { status } = spawnSync(program, args, { stdio: "inherit", ...options });
  if (status !== 0) process.exit(status ?? 1);
}

/** Asks npm for the tools: it takes those it lacks from its registry into its own cache. */
export function findTools(root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const nodeIsCurrent = major >= 24 || (major === 22 && minor >= 18);
  const packages = [packageManager];
  if (!nodeIsCurrent) {
    const { platform, arch } = process;
    const prefix = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
    packages.push(`${prefix}-${isWindows ? "win" : platform}-${arch}@24`);
  }
  const { status, stdout } = spawnSync(
    "npm",
    ["exec", "--yes", ...packages.map((name) => `--package=${name}`), "--", "node", "where.mjs"],
    {
      cwd: fileURLToPath(new URL(".", import.meta.url)),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      shell: isWindows,
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout);
}

/** Installs what the lockfile names. */
export function installPackages(root, tools, { isSilent }) {
  const args = ["install", "--frozen-lockfile", ...(isSilent ? ["--silent"] : [])];
  const stdio = isSilent ? ["ignore", 2, 2] : "inherit";
  run("pnpm", args, { cwd: root, env: environment(root, tools), stdio, shell: isWindows });
}
