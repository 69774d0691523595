import { join } from "node:path";
import { readDatasetSync } from "@kidorui/core/node";
import { functionById } from "@kidorui/formulas";
import { FormulaError } from "@kidorui/formulas/expression";
import { afterEach, describe, expect, test, vi } from "vitest";
import { shows } from "../src/explain/shows.ts";
import { cellFunction } from "../src/functions/cell-function.ts";
import { pin, pinnedEdition } from "../src/functions/pin.ts";
import { changesOn } from "../src/workbook/changes.ts";
import { install, standIn } from "./stand-in/excel.ts";

const dataset = readDatasetSync(join(import.meta.dirname, "../../../data"));
const [oldest = ""] = dataset.editionIds;
const call = (id: string) => cellFunction(functionById(id), () => dataset);

afterEach(() => vi.unstubAllGlobals());

describe("a workbook that is pinned", () => {
  test("computes with its edition where a formula names none, and keeps the pin with the file", async () => {
    const made = standIn({ sheets: { One: {} } });
    install(made);
    expect(call("EDITION")("id", null)).toBe(dataset.latest);
    await pin(oldest);
    expect(pinnedEdition()).toBe(oldest);
    expect(made.asked.saved).toBe(1);
    expect(call("EDITION")("id", null)).toBe(oldest);
    expect(call("EDITION")("id", dataset.latest)).toBe(dataset.latest);
    await pin(undefined);
    expect(call("EDITION")("id", null)).toBe(dataset.latest);
  });

  test("says so where the add-in has not its edition", async () => {
    install(standIn({ sheets: { One: {} } }));
    await pin("2099Q1");
    expect(() => call("EDITION")("id", null)).toThrow("2099Q1");
    expect(call("HHI")([[60], [30], [10]], null)).toBeCloseTo(0.46, 12);
  });

  test("waits for Office to tell the pin, and for nothing else", async () => {
    const made = standIn({ sheets: { One: {} } });
    made.settings.set("kidorui.edition", oldest);
    const { context, ...early } = made.office;
    let ready: (info: unknown) => void = () => undefined;
    const onReady = () => new Promise((resolve) => (ready = resolve));
    vi.stubGlobal("Office", { ...early, onReady });
    const waiting = call("EDITION")("id", null);
    expect(waiting).toBeInstanceOf(Promise);
    expect(call("EDITION")("id", dataset.latest)).toBe(dataset.latest);
    expect(call("HHI")([[60], [30], [10]], null)).toBeCloseTo(0.46, 12);
    vi.stubGlobal("Office", { ...early, context, onReady });
    ready({ host: "Excel" });
    expect(await waiting).toBe(oldest);
  });
});

test.for([
  [0.461000000000001, 0.461, true],
  [0.46100000001, 0.461, false],
  ["", null, true],
  [0, null, false],
  ["2024", 2024, false],
  ["#N/A", new FormulaError("#N/A", { en: "", ja: "" }), true],
] as const)("whether %s is what a cell shows of %s: %s", ([shown, value, same]) => {
  expect(shows(shown, value)).toBe(same);
});

test("what another edition would change is listed without a cell being touched", async () => {
  const formula = "=REE.EDITION()";
  const fixed = `=REE.EDITION("id","${dataset.latest}")`;
  const made = standIn({
    sheets: {
      One: { A1: formula, A2: fixed, A3: "=SUM(1,2)" },
      Two: { B1: '=REE.EDITION()&"!"', B2: "=REE.HHI(WEBSERVICE(1))" },
    },
    unknown: { Two: { C1: "=_xldudf_REE_EDITION()" } },
    compute: (text) =>
      text === formula || text === fixed ? dataset.latest : text.includes("&") ? `${dataset.latest}!` : 3,
  });
  install(made);
  const about = { dataset, namespace: "REE", lang: "en" } as const;
  expect(await changesOn({ ...about, edition: dataset.latest })).toEqual({
    changes: [],
    same: 3,
    unknown: ["Two!C1", "Two!B2"],
  });
  expect(await changesOn({ ...about, edition: oldest })).toEqual({
    changes: [
      { address: "One!A1", before: dataset.latest, after: oldest, cells: 1 },
      { address: "Two!B1", before: `${dataset.latest}!`, after: `${oldest}!`, cells: 1 },
    ],
    same: 1,
    unknown: ["Two!C1", "Two!B2"],
  });
  expect(made.workbook.desk.writes).toBe(0);
});
