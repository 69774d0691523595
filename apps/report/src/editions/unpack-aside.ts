// Unpacking beside the program that built the site, whose memory is full by then: with a small one of its own, what is
// unpacked and forgotten costs no search through all that the build still holds.
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { FolderError, readDatasetSync } from "@kidorui/core/node";
import { type Unpacking, unpackEditions } from "./unpack.ts";

type Aside = Pick<Unpacking, "data" | "site" | "root">;

/**
 * Puts the issued editions of a data folder into a built site.
 * @throws {FolderError} where an article leads to what is not there.
 */
export const unpackAside = (work: Aside): Promise<void> =>
  new Promise((resolve, reject) => {
    // What the command was told of its own input is not for a file.
    const worker = new Worker(new URL(import.meta.url), { workerData: work, execArgv: [] });
    worker.once("message", (fault: string) => reject(new FolderError(fault)));
    worker.once("error", reject);
    worker.once("exit", () => resolve());
  });

if (!isMainThread) {
  const work = workerData as Aside;
  try {
    unpackEditions({ ...work, dataset: readDatasetSync(work.data) });
  } catch (error) {
    if (!(error instanceof FolderError)) throw error;
    parentPort?.postMessage(error.message);
  }
}
