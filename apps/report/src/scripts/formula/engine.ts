import type { Question, Reply } from "../../formula/reply.ts";

/** A question with the number by which its reply is known. */
export type Asked = Question & { readonly id: number };
/** A reply, or what went wrong. */
export type Answered = { readonly id: number } & ({ readonly reply: Reply } | { readonly failure: string });

/** Functions and data did not arrive. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}

interface Waiting {
  readonly kind: Question["kind"];
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Functions and data beside the page, so that typing stays smooth while a long formula runs. A new formula
 * takes the place of one that still runs.
 */
export class Engine {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  /**
   * Asks; replies come in the order of the questions.
   * @returns What the question is answered with; never, if a newer formula took its place.
   */
  ask<K extends Question["kind"]>(
    question: Extract<Question, { kind: K }>,
  ): Promise<Extract<Reply, { kind: K }>> {
    const computes = [...this.#waiting.values()].some(({ kind }) => kind === "value");
    if (computes && question.kind === "value") this.#stop();
    this.#worker ??= this.#start();
    this.#last += 1;
    const asked: Asked = { ...question, id: this.#last };
    return new Promise((resolve, reject) => {
      this.#waiting.set(asked.id, {
        kind: question.kind,
        resolve: resolve as (reply: Reply) => void,
        reject,
      });
      this.#worker?.postMessage(asked);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL("../../site/formula-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ("reply" in data) waiting?.resolve(data.reply);
      else waiting?.reject(new Error(data.failure));
    });
    worker.addEventListener("error", () => {
      const waiting = [...this.#waiting.values()];
      this.#stop();
      for (const { reject } of waiting) reject(new LoadError("The functions could not be loaded."));
    });
    return worker;
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.clear();
  }
}
