import { MetricError, settleScenario, simulate } from "@kidorui/core";
import { callText, evaluate, formulaText, type Matrix } from "@kidorui/formulas";
import { describe, expect, test } from "vitest";
import { hashOf, restore } from "../src/lab/address.ts";
import {
  type Asked,
  bandCall,
  fanCall,
  pathCall,
  resultCall,
  riskCall,
  tornadoCall,
} from "../src/lab/calls.ts";
import { cellsOf } from "../src/lab/cells.ts";
import { chanceOf, tornadoResult } from "../src/lab/chance.ts";
import { serviceChart, stockChart, stockFan, tornadoChart, unmetChart } from "../src/lab/charts.ts";
import { complaint } from "../src/lab/complaint.ts";
import { DEFAULT_SCENARIO, DRAWS, definitionOf, factorsIn, SEED } from "../src/lab/data.ts";
import { fanTable, type LabRow, pathTable, rowsHtml, tornadoTable } from "../src/lab/figure-rows.ts";
import { leverFields } from "../src/lab/lever-field.ts";
import { fromField, toField } from "../src/lab/lever-form.ts";
import { runState, shownMetrics, uncut } from "../src/lab/result.ts";
import { resultTable } from "../src/lab/result-view.ts";
import { type LabState, moveLever, overridesOf } from "../src/lab/settings.ts";
import { newestContext } from "../src/lib/page-context.ts";
import { labData } from "../src/models/lab-data.ts";
import { labPage, labText } from "../src/models/lab-page.ts";
import { plainOf } from "../src/models/site-page.ts";
import { dataset, publication } from "./dataset.ts";

const edition = dataset.latest;
const dataIn = (lang: "en" | "ja") => {
  const context = newestContext(publication, lang);
  return labData(context, plainOf(labText(context).parts.lab));
};
const data = dataIn("en");

function askedOf({ scenario, changed }: LabState): Asked {
  const definition = definitionOf(data, scenario);
  if (!definition) throw new Error(scenario);
  return { definition, changed, edition };
}

const state = (scenario: string, changed: Readonly<Record<string, number>> = {}): LabState => ({
  scenario,
  changed: new Map(Object.entries(changed)),
});

const states: readonly LabState[] = [
  state(DEFAULT_SCENARIO),
  state(DEFAULT_SCENARIO, { "stock.initial": 120.5, "stock.target": 180, growth: 0.03 }),
  state("stop-90d", { "suppliers.CHN.restriction": 0.55, "suppliers.CHN.start": 4 }),
  state("heavy-stop-12m-caremag", { "alternatives.caremag.capacity": 40, demand: 150 }),
  state("2010-h1", { "stock.floor": 10, "substitution.maxFraction": 0.2 }),
  state("baseline"),
];

/** The whole simulation of a state, as the page runs it. */
function chanceIn(asked: Asked) {
  const named = settleScenario(asked.definition, overridesOf(asked.definition, asked.changed));
  const factors = factorsIn(data, named);
  const draws = simulate(named.inputs, { seed: SEED, draws: DRAWS, factors, path: "stock" });
  return { chance: chanceOf(draws, named.row.start), tornado: tornadoResult(named, factors) };
}

const answer = (call: ReturnType<typeof riskCall>) => evaluate(call, dataset, edition).value;

describe("a link", () => {
  test("restores every scenario with any lever changed", () => {
    for (const { row } of data.scenarios) {
      const { definition } = askedOf(state(row.scenario_id));
      for (const { path, least, most } of leverFields(data, definition)) {
        const value = path.endsWith("Lag") || path.includes(".CHN.") ? Math.round(least) : (least + most) / 2;
        const whole = /\.(start|duration|transitLag|recovery)$/.test(path);
        const changed = moveLever(definition, new Map(), path, whole ? Math.round(value) : value);
        const sent = { scenario: row.scenario_id, changed };
        expect(restore(data, `#${hashOf(sent)}`, DEFAULT_SCENARIO)).toEqual({ state: sent });
      }
    }
  });

  test("to a place of the page is no state", () => {
    expect(restore(data, "#stock-path", DEFAULT_SCENARIO)).toBeUndefined();
    expect(restore(data, "", DEFAULT_SCENARIO)).toBeUndefined();
  });

  test.each([
    ["scenario=nonsense", DEFAULT_SCENARIO, "does not have: “nonsense”"],
    ["scenario=stop-90d&stock.days=3", "stop-90d", "does not have: “stock.days”"],
    ["scenario=stop-90d&stock.initial=", "stop-90d", "“stock.initial=” where a number"],
    ["scenario=stop-90d&stock.initial=many", "stop-90d", "“stock.initial=many” where a number"],
    ["scenario=stop-90d&stock.initial=-1", "stop-90d", "Stock held: from 0 to "],
    [
      "scenario=stop-90d&suppliers.CHN.restriction=1.5",
      "stop-90d",
      "China: part withheld: from 0 to 100 %, not 150.",
    ],
    [
      "scenario=stop-90d&suppliers.CHN.start=99",
      "stop-90d",
      "China: begins after: a whole number from 0 to 35 months, not 99.",
    ],
    ["stock.initial=%E0%A4%A", DEFAULT_SCENARIO, "where a number"],
    ["=&=", DEFAULT_SCENARIO, "does not have"],
  ])("with %s shows %s unchanged and says why", (hash, scenario, message) => {
    const restored = restore(data, `#${hash}`, DEFAULT_SCENARIO);
    expect(restored?.state).toEqual({ scenario, changed: new Map() });
    expect(restored?.message).toContain(message);
  });

  test("with markup in it is repeated as text of bounded length", () => {
    const message = restore(data, `#<img>${"x".repeat(500)}=1`, DEFAULT_SCENARIO)?.message ?? "";
    expect(message.length).toBeLessThan(250);
  });
});

describe("a setting that cannot be used", () => {
  const said = (lang: "en" | "ja", ...changes: readonly (readonly [string, number])[]): string => {
    const { definition } = askedOf(state("stop-12m"));
    try {
      settleScenario(definition, overridesOf(definition, new Map(changes)));
    } catch (error) {
      if (error instanceof MetricError) return complaint(error, dataIn(lang));
      throw error;
    }
    return "";
  };

  test.each<[string, string, readonly (readonly [string, number])[]]>([
    [
      "Stock held: from 0 to 19,392,100 days of use, not −60.",
      "「保有備蓄」の許容範囲は0～19,392,100（日分）で、−60は範囲外である。",
      [["stock.initial", -60]],
    ],
    [
      "China: part withheld: from 0 to 100 %, not 150.5.",
      "「中国：供給停止の割合」の許容範囲は0～100（％）で、150.5は範囲外である。",
      [["suppliers.CHN.restriction", 1.505]],
    ],
    [
      "China: share of use: from 0 to 100 %, not 120.",
      "「中国：使用量に占める割合」の許容範囲は0～100（％）で、120は範囲外である。",
      [["suppliers.CHN.share", 1.2]],
    ],
    [
      "China: begins after: a whole number from 0 to 35 months, not 36.",
      "「中国：停止の開始」に設定できるのは0～35の整数（か月）で、36は使えない。",
      [["suppliers.CHN.start", 36]],
    ],
    [
      "Largest release in a month: at least 0 % of use, not −10.",
      "「月間の最大放出量」は0以上（％（使用量比））とし、−10は使えない。",
      [["stock.releaseLimit", -0.1]],
    ],
    [
      "The shares of the suppliers sum to 122%; they may sum to 100% at most.",
      "供給国のシェアの合計が122％となる。合計は100％以下とする。",
      [["suppliers.CHN.share", 0.9]],
    ],
    [
      "The scenario has no lever “stock.days”.",
      "シナリオに「stock.days」という条件はない。",
      [["stock.days", 3]],
    ],
  ])("%s", (en, ja, changes) => {
    expect(said("en", ...changes)).toBe(en);
    expect(said("ja", ...changes)).toBe(ja);
  });

  test("in a link is said in the language of the page", () => {
    const restored = restore(dataIn("ja"), "#scenario=stop-90d&growth=20", DEFAULT_SCENARIO);
    expect(restored?.message).toContain(
      "「需要の伸び」の許容範囲は−99～1,000（％／年）で、2,000は範囲外である。",
    );
    expect(restored?.message).not.toMatch(/[a-z]{3}/);
  });
});

describe("a formula beside a number", () => {
  test.each(states)("gives the number of $scenario", (shown) => {
    const asked = askedOf(shown);
    const outcome = runState(asked);
    for (const metric of shownMetrics) {
      const call = resultCall(asked, metric);
      expect(`=${callText(call)}`).toBe(formulaText(call, edition));
      const value = outcome.metrics[metric];
      if (value === undefined) expect(() => answer(call)).toThrow();
      else expect(answer(call)).toBe(value);
    }
    const months = (answer(pathCall(asked)) as Matrix).slice(1);
    expect(months.map((row) => [row[0], row[9], row[10], row[11]])).toEqual(
      outcome.path.map(({ month, unmet, service, stock }) => [month, unmet, service, stock]),
    );
  });

  test.each(states.slice(0, 3))("gives what the simulation of $scenario gives", (shown) => {
    const asked = askedOf(shown);
    const { chance, tornado } = chanceIn(asked);
    expect(answer(riskCall(asked))).toBe(chance.risk.probability);
    const band = answer(bandCall(asked, "unmet")) as Matrix;
    expect([band[0]?.[1], band[2]?.[1]]).toEqual([chance.bands.unmet.low, chance.bands.unmet.high]);
    expect((answer(fanCall(asked)) as Matrix).slice(1)).toEqual(
      chance.fan.map(({ month, low, median, high }) => [month, low, median, high]),
    );
    expect((answer(tornadoCall(asked)) as Matrix).slice(1)).toEqual([
      ["median", tornado.base, tornado.base],
      ...tornado.lines.map(({ path, low, high }) => [path, low, high]),
    ]);
  });
});

test.each(["en", "ja"] as const)("the script writes the page as it was built (%s)", (lang) => {
  const { asked, cells, figures, data: own } = labPage(newestContext(publication, lang));
  const [outcome, before] = [runState(asked), runState(uncut(asked))];
  const { chance, tornado } = chanceIn(asked);
  const unlinked = resultTable(cells, lang).html.replace(/<a class="number"[^>]*>|<\/a>/g, "");
  expect(resultTable(cellsOf(asked, outcome, before, chance, lang), lang).html).toBe(unlinked);
  const charts = {
    "stock-path": stockChart(outcome.path, before.path, own),
    "unmet-demand": unmetChart(outcome.path, own),
    "service-level": serviceChart(outcome.path, before.path, own),
    "stock-fan": stockFan(chance.fan, own),
    "what-matters": tornadoChart(tornado, own),
  };
  const rows: Readonly<Record<keyof typeof charts, readonly LabRow[]>> = {
    "stock-path": pathTable("stock-path", asked, outcome, before, lang),
    "unmet-demand": pathTable("unmet-demand", asked, outcome, before, lang),
    "service-level": pathTable("service-level", asked, outcome, before, lang),
    "stock-fan": fanTable(asked, chance.fan, lang),
    "what-matters": tornadoTable(asked, tornado, lang, own.countries),
  };
  for (const figure of figures) {
    const id = figure.id as keyof typeof charts;
    expect(charts[id].draw("wide")).toBe(figure.wide);
    expect(charts[id].draw("narrow")).toBe(figure.narrow);
    expect(rowsHtml(id, charts[id].subtitle, rows[id], edition, lang).html).toBe(figure.table.html);
  }
});

test("without the cut, a cut that the reader made is undone as well", () => {
  const asked = askedOf(state("baseline", { "suppliers.CHN.restriction": 1 }));
  expect(runState(asked).metrics.unmet).toBeGreaterThan(1000);
  expect(runState(uncut(asked)).metrics.unmet).toBe(0);
});

describe("a lever", () => {
  test("of every scenario reaches its own value and the whole range of its assumption", () => {
    let ranges = 0;
    for (const { row } of data.scenarios) {
      for (const field of leverFields(data, askedOf(state(row.scenario_id)).definition)) {
        const { path, least, most, own, range } = field;
        expect(least <= own && own <= most, `${row.scenario_id} ${path}`).toBe(true);
        if (range) ranges += 1;
        if (range) expect(least <= range.low && range.high <= most, `${row.scenario_id} ${path}`).toBe(true);
        expect(fromField(field, toField(field, own))).toBe(own);
      }
    }
    expect(ranges).toBeGreaterThan(100);
  });

  test("keeps the shares of two suppliers together at their sum, and is unchanged when moved back", () => {
    const { definition } = askedOf(state(DEFAULT_SCENARIO));
    const moved = moveLever(definition, new Map(), "suppliers.CHN.share", 0.82);
    expect(moved).toEqual(
      new Map([
        ["suppliers.CHN.share", 0.82],
        ["suppliers.OTH.share", 0.18],
      ]),
    );
    expect(moveLever(definition, moved, "suppliers.CHN.share", 0.68)).toEqual(new Map());
  });
});
