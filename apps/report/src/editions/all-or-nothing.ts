import { existsSync, readFileSync, rmSync } from "node:fs";
import { writeWholeFile } from "@kidorui/core/node";

/** What a change may touch. */
export interface Touched {
  /** Files that it rewrites, or makes where there are none. */
  readonly files: readonly string[];
  /** Files and folders that it makes; what is there already is left alone. */
  readonly made: readonly string[];
}

/**
 * Does something to files of a data folder, or leaves all of them as they were, whatever stopped it: a problem of the
 * data that come of it, or a full disk.
 * @throws What stopped it.
 */
export async function allOrNothing<T>({ files, made }: Touched, change: () => Promise<T>): Promise<T> {
  const former = files.map((file) => [file, existsSync(file) ? readFileSync(file) : undefined] as const);
  const fresh = made.filter((path) => !existsSync(path));
  try {
    return await change();
  } catch (error) {
    // First what is new: on a full disk it makes the room that the rest needs.
    for (const path of fresh) rmSync(path, { recursive: true, force: true });
    for (const [file, bytes] of former) {
      if (bytes === undefined) rmSync(file, { force: true });
      else if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeWholeFile(file, bytes);
    }
    throw error;
  }
}
