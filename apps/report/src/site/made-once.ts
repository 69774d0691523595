import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "@kidorui/core";
import { ContentCache } from "./content-cache.ts";

const root = join(import.meta.dirname, "../../../..");
const kept = new ContentCache("kidorui-made");

/** Files that the product is made of. */
async function codeFiles(): Promise<readonly string[]> {
  const found = await Promise.all(
    ["apps/report/src", "packages"].map((part) =>
      readdir(join(root, part), { recursive: true, withFileTypes: true }),
    ),
  );
  const files = found
    .flat()
    .filter((one) => one.isFile() && !one.parentPath.includes("node_modules"))
    .map((one) => join(one.parentPath, one.name));
  return [join(root, "pnpm-lock.yaml"), ...files.toSorted()];
}

async function codeHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await codeFiles()) hash.update(`${file}\0`).update(await readFile(file));
  return hash.digest("hex");
}

let code: Promise<string> | undefined;

/**
 * What an edition gives to take away: made once for an issued one, which never changes, and read in every later build
 * by the same code. A draft's is made each time.
 * @param from What it is made of besides the edition and the code.
 */
export async function madeOnce(
  { row, isIssued }: Edition,
  from: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
  cache = kept,
): Promise<Uint8Array> {
  if (!isIssued) return make();
  code ??= codeHash();
  return cache.get([await code, row.record_hash, row.articles_hash, ...from], make);
}
