import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "@kidorui/core";

const root = join(import.meta.dirname, "../../../..");
const cache = join(root, "node_modules/.cache/kidorui-made");

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

/** One hash of several parts, none of which can run into the next. */
function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest("hex");
}

const codeHash = async (): Promise<string> =>
  hashOf(await Promise.all((await codeFiles()).map((file) => readFile(file))));

let code: Promise<string> | undefined;

async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

/**
 * What an edition gives to take away: made once for an issued one, which never changes, and read in every later build
 * by the same code. A draft's is made each time.
 * @param from What it is made of besides the edition and the code.
 */
export async function madeOnce(
  { row, isIssued }: Edition,
  from: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
  folder = cache,
): Promise<Uint8Array> {
  if (!isIssued) return make();
  code ??= codeHash();
  const path = join(folder, hashOf([await code, row.record_hash, row.articles_hash, ...from]));
  const former = await read(path);
  if (former !== undefined) return former;
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Whole or not at all: a build that is stopped here leaves nothing that a later one would read.
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, made);
  await rename(beside, path);
  return made;
}
