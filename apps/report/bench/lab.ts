// How long the scenario lab takes in a browser: from a moved slider to the repainted page, and a simulation.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Dataset, namedScenario, type SimulationOptions, scenarioFactors } from "@kidorui/core";
import { cut, ELEMENTS, MONTHS, options } from "@kidorui/core/bench/cut";
import { readDataset } from "@kidorui/core/node";
import { findChromium } from "@kidorui/toolchain/chromium";
import { chromium, type Page } from "@playwright/test";
import { preview } from "astro";
import { DEFAULT_SCENARIO } from "../src/lab/data.ts";
import { dataFolder } from "../src/site/data-plugin.ts";

const MOVES = 200;
const DRAWS = 10_000;
const ROUNDS = 12;

/** Moves a slider as a drag does, now and then resting long enough for a simulation to run. */
const moveSlider = (page: Page): Promise<number[]> =>
  page.evaluate(async (moves) => {
    const slider = document.querySelector<HTMLInputElement>('[data-path="stock.initial"] [type="range"]');
    if (!slider) throw new Error("The page has no slider for the stock.");
    const rest = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));
    const painted = () =>
      new Promise<void>((resume) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resume();
          port2.postMessage(null);
        });
      });
    const times: number[] = [];
    for (let move = 0; move < moves; move += 1) {
      await rest(move % 10 === 0 ? 400 : 25);
      slider.value = String(20 + ((move * 7) % 200));
      const start = performance.now();
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await painted();
      times.push(performance.now() - start);
    }
    return times;
  }, MOVES);

interface Simulation {
  readonly script: string;
  readonly model: unknown;
  readonly options: SimulationOptions;
  readonly rounds: number;
}

/** Runs the draws in one worker of the page and in two, in turn. */
const simulateIn = (page: Page, simulation: Simulation): Promise<readonly (readonly [number, number])[]> =>
  page.evaluate(async ({ script, model, options, rounds }) => {
    const { draws } = options;
    const workers = [0, 1].map(() => new Worker(script, { type: "module" }));
    const part = (worker: Worker | undefined, from: number, to: number) =>
      new Promise<void>((resume, refuse) => {
        if (!worker) return refuse(new Error("No worker."));
        worker.onmessage = ({ data }) => ("draws" in data ? resume() : refuse(new Error(data.error)));
        worker.postMessage({ id: 0, model, options: { ...options, from, to } });
      });
    const timed = async (parts: number) => {
      const start = performance.now();
      const size = draws / parts;
      await Promise.all(Array.from({ length: parts }, (_, i) => part(workers[i], i * size, (i + 1) * size)));
      return performance.now() - start;
    };
    const times: (readonly [number, number])[] = [];
    for (let round = 0; round < rounds; round += 1) times.push([await timed(1), await timed(2)]);
    return times;
  }, simulation);

const at = (times: readonly number[], p: number): string => {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0).toFixed(1);
};

const { tables } = await readDataset(dataFolder);
const dataset = new Dataset(tables);
const edition = dataset.edition(dataset.latest);
const named = namedScenario(edition, DEFAULT_SCENARIO);
const scripts = join(import.meta.dirname, "../dist/_astro");
const script = `/_astro/${readdirSync(scripts).find((name) => name.startsWith("worker-"))}`;

// Another server may stand at the usual port; this one says where it stands.
const server = await preview({
  root: join(import.meta.dirname, ".."),
  server: { port: 4331 },
  logLevel: "error",
});
const executablePath = findChromium();
const browser = await chromium.launch({
  args: ["--no-sandbox"],
  ...(executablePath ? { executablePath } : {}),
});
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${server.port}/en/lab/`);
  await moveSlider(page);
  const moves = await moveSlider(page);
  console.log(
    `slider to repainted page, ${MOVES} moves: median ${at(moves, 0.5)} ms, 95th percentile ${at(moves, 0.95)} ms`,
  );
  const own = { seed: 1, draws: DRAWS, factors: scenarioFactors(edition, named), path: "stock" } as const;
  const simulations = [
    [`${named.inputs.months} months, the page's own`, named.inputs, own],
    [`${MONTHS} months × ${ELEMENTS.length} elements`, cut, options],
  ] as const;
  for (const [name, model, options] of simulations) {
    const times = (await simulateIn(page, { script, model, options, rounds: ROUNDS })).slice(2);
    const [one, two] = [times.map(([alone]) => alone), times.map(([, both]) => both)];
    console.log(
      `${options.draws} draws × ${name}: one worker ${at(one, 0)} ms (median ${at(one, 0.5)}), two ${at(two, 0)} ms (median ${at(two, 0.5)})`,
    );
  }
} finally {
  await browser.close();
  await server.stop();
}
