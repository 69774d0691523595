import { type Draws, type Factor, MetricError, type Model, mergeDraws, simulate } from "@kidorui/core";
import { DRAWS, SEED } from "../../lab/data.ts";
import type { Answer, Task } from "./worker.ts";

/** What is simulated. */
export interface Job {
  readonly model: Model;
  readonly factors: readonly Factor[];
}

/** Runs simulations, in two workers where the machine has room; a new one takes the place of one not yet begun. */
export class Simulator {
  readonly #workers: readonly Worker[];
  #last = 0;
  #busy = false;
  #waiting: (() => void) | undefined;

  constructor() {
    const count = navigator.hardwareConcurrency > 1 ? 2 : 1;
    this.#workers = Array.from({ length: typeof Worker === "undefined" ? 0 : count }, newWorker);
  }

  /**
   * All draws of a job.
   * @returns `undefined` if a newer job took its place.
   */
  async run(job: Job): Promise<Draws | undefined> {
    this.#last += 1;
    const id = this.#last;
    if (this.#busy) {
      this.#waiting?.();
      await new Promise<void>((resume) => {
        this.#waiting = resume;
      });
    }
    if (id !== this.#last) return undefined;
    this.#busy = true;
    try {
      const draws = await this.#simulate(id, job);
      return id === this.#last ? draws : undefined;
    } finally {
      this.#busy = false;
      const next = this.#waiting;
      this.#waiting = undefined;
      next?.();
    }
  }

  async #simulate(id: number, { model, factors }: Job): Promise<Draws> {
    const whole = { seed: SEED, draws: DRAWS, factors, path: "stock" } as const;
    const count = this.#workers.length;
    if (count === 0) return simulate(model, whole);
    const parts = this.#workers.map((worker, i) => {
      const from = Math.floor((DRAWS * i) / count);
      const to = Math.floor((DRAWS * (i + 1)) / count);
      return ask(worker, { id, model, options: { ...whole, from, to } });
    });
    return mergeDraws(await Promise.all(parts));
  }
}

const newWorker = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

function ask(worker: Worker, task: Task): Promise<Draws> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.removeEventListener("message", hear);
      worker.removeEventListener("error", fail);
    };
    const hear = ({ data }: MessageEvent<Answer>): void => {
      if (data.id !== task.id) return;
      settle();
      if ("draws" in data) resolve(data.draws);
      else reject(new MetricError(...data.error));
    };
    const fail = (): void => {
      settle();
      reject(new Error("The simulation could not be started."));
    };
    worker.addEventListener("message", hear);
    worker.addEventListener("error", fail);
    worker.postMessage(task);
  });
}
