import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Name of the list itself, which cannot hold its own checksum. */
export const CHECKSUMS = "SHA256SUMS";

/** Checksums of all files of a folder, in the form `sha256sum --check` reads. */
export function checksums(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name !== CHECKSUMS)
    .sort()
    .map(
      (name) =>
        `${createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex")}  ${name}\n`,
    )
    .join("");
}
