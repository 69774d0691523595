import { spawnSync } from "node:child_process";

/** What git prints, as bytes; `undefined` where it fails or there is no git. */
function git(folder: string, ...args: readonly string[]): Buffer | undefined {
  const { status, stdout } = spawnSync("git", ["-C", folder, ...args], {
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}

/** Bytes of a file within a folder as of the last commit. */
export const committed = (folder: string, path: string): Uint8Array | undefined =>
  git(folder, "show", `HEAD:./${path}`);

/** Short name of the last commit; empty outside a repository. */
export const commitOf = (folder: string): string =>
  git(folder, "rev-parse", "--short", "HEAD")?.toString().trim() ?? "";
