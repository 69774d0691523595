// Runs a part of a simulation beside the page, so that the levers stay smooth.
import {
  type Draws,
  MetricError,
  type MetricErrorCode,
  type Model,
  type SimulationOptions,
  simulate,
} from "@kidorui/core";

/** A part of a simulation. */
export interface Task {
  readonly id: number;
  readonly model: Model;
  readonly options: SimulationOptions;
}

/** The part done, or why it cannot be. */
export type Answer =
  | { readonly id: number; readonly draws: Draws }
  | {
      readonly id: number;
      /** A `MetricError` in pieces: a message between threads has no class. */
      readonly error: readonly [code: MetricErrorCode, english: string, japanese: string];
    };

function answerTo({ id, model, options }: Task): Answer {
  try {
    return { id, draws: simulate(model, options) };
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    return { id, error: [error.code, error.message, error.japanese] };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<Task>) => {
  const answer = answerTo(data);
  const transfer = "draws" in answer ? [answer.draws.figures.buffer, answer.draws.path.buffer] : [];
  self.postMessage(answer, { transfer });
});
