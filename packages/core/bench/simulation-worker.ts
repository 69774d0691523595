import { parentPort } from "node:worker_threads";
import { simulate } from "../src/index.ts";
import { cut, options } from "./cut.ts";

parentPort?.on("message", (part: { readonly from: number; readonly to: number }) => {
  const draws = simulate(cut, { ...options, ...part });
  parentPort?.postMessage(draws, [draws.figures.buffer]);
});
