import { spawnSync } from "node:child_process";

/**
 * Puts packages that only a bench needs into a folder.
 * @returns Whether the registry gave them.
 */
export function fetchInto(folder: string, packages: readonly string[]): boolean {
  const args = ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages];
  const shell = process.platform === "win32";
  return spawnSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"], shell }).status === 0;
}
