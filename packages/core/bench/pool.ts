import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type Draws, mergeDraws } from "../src/index.ts";

/** Threads that stay, as a page keeps its workers. */
export class Pool {
  readonly #workers: readonly Worker[];
  readonly #draws: number;

  constructor(size: number, draws: number) {
    const file = new URL("./simulation-worker.ts", import.meta.url);
    this.#workers = Array.from({ length: size }, () => new Worker(file));
    this.#draws = draws;
  }

  /** All draws, an equal range to each thread, put together. */
  async run(): Promise<Draws> {
    const size = this.#workers.length;
    const parts = this.#workers.map(async (worker, index) => {
      const from = Math.floor((index * this.#draws) / size);
      const to = Math.floor(((index + 1) * this.#draws) / size);
      worker.postMessage({ from, to });
      const [part]: Draws[] = await once(worker, "message");
      if (!part) throw new Error("expected a part of the draws");
      return part;
    });
    return mergeDraws(await Promise.all(parts));
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
