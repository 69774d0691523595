// The scenario lab: recalculates while a lever moves. Without this script the page shows its first scenario.
import { MetricError, settleScenario } from "@kidorui/core";
import { callText } from "@kidorui/formulas";
import { hashOf, restore } from "../../lab/address.ts";
import { type Asked, fanCall, pathCall, tornadoCall } from "../../lab/calls.ts";
import { cellsOf, metricText } from "../../lab/cells.ts";
import { type Chance, chanceOf, tornadoResult } from "../../lab/chance.ts";
import {
  type ChartId,
  chartIds,
  serviceChart,
  stockChart,
  stockFan,
  tornadoChart,
  unmetChart,
} from "../../lab/charts.ts";
import { complaint } from "../../lab/complaint.ts";
import { DEFAULT_SCENARIO, definitionOf, factorsIn, type LabData } from "../../lab/data.ts";
import { fanTable, pathTable, tornadoTable } from "../../lab/figure-rows.ts";
import { formulaList } from "../../lab/formula-list.ts";
import { type LeverField, leverFields } from "../../lab/lever-field.ts";
import { leversFile } from "../../lab/levers-file.ts";
import { type Outcome, runState, uncut } from "../../lab/result.ts";
import { leadingFigures, resultTable } from "../../lab/result-view.ts";
import { type LabState, moveLever, overridesOf } from "../../lab/settings.ts";
import { spoken } from "../../lib/spoken.ts";
import { fill } from "../../lib/text.ts";
import { download } from "./download.ts";
import { FigureView } from "./figure-view.ts";
import { later } from "./later.ts";
import { LeverView } from "./lever-view.ts";
import { Simulator } from "./simulator.ts";

const data: LabData = JSON.parse(place("lab-data").textContent ?? "");
const { lang, words, edition } = data;
const preset = place("lab-scenario") as HTMLSelectElement;
const figures = Object.fromEntries(chartIds.map((id) => [id, new FigureView(id, data)])) as Record<
  ChartId,
  FigureView
>;
const simulator = new Simulator();
const levers = new LeverView(data, place("lab-levers"), move);

/** The numbers the page came with lead to their entries on the companion page. */
const came = { leading: place("lab-leading").innerHTML, results: place("lab-results").innerHTML };

let state: LabState = { scenario: DEFAULT_SCENARIO, changed: new Map() };
let fields: readonly LeverField[] = fieldsOf(state.scenario);

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

function fieldsOf(scenario: string): readonly LeverField[] {
  const definition = definitionOf(data, scenario);
  return definition ? leverFields(data, definition) : [];
}

function askedOf({ scenario, changed }: LabState): Asked {
  const definition = definitionOf(data, scenario);
  if (!definition) throw new Error(`The page has no scenario ${scenario}.`);
  return { definition, changed, edition };
}

const isOrigin = ({ scenario, changed }: LabState): boolean =>
  scenario === DEFAULT_SCENARIO && changed.size === 0;

/** Says what is wrong, or nothing. */
function complain(said: string): void {
  const message = place("lab-message");
  message.textContent = said;
  message.hidden = said === "";
}

/** A lever was moved: the state is kept only if the model takes it. */
function move(field: LeverField, value: number): boolean {
  const { definition } = askedOf(state);
  const changed = moveLever(definition, state.changed, field.path, value, field.own);
  try {
    settleScenario(definition, overridesOf(definition, changed));
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    complain(fill(words.outside, { part: complaint(error, data) }));
    return false;
  }
  complain("");
  state = { ...state, changed };
  levers.refresh(changed);
  update();
  return true;
}

/** Shows a whole state at once: another scenario, or what a link restores. */
function show(next: LabState): void {
  state = next;
  fields = fieldsOf(next.scenario);
  preset.value = next.scenario;
  place("lab-description").textContent = askedOf(next).definition.row[`description_${lang}`];
  levers.replace(fields, next.changed);
  update();
}

/** Everything that does not need a simulation, at once; the rest as soon as the lever rests. */
function update(): void {
  const asked = askedOf(state);
  const [outcome, before] = [runState(asked), runState(uncut(asked))];
  const origin = isOrigin(state);
  place("lab-origin").hidden = !origin;
  place("lab-readers").hidden = origin;
  showCells(asked, outcome, before, undefined);
  const formula = `=${callText(pathCall(asked))}`;
  figures["stock-path"].show(
    {
      chart: stockChart(outcome.path, before.path, data),
      rows: pathTable("stock-path", asked, outcome, before, lang),
      formula,
    },
    origin,
  );
  figures["unmet-demand"].show(
    {
      chart: unmetChart(outcome.path, data),
      rows: pathTable("unmet-demand", asked, outcome, before, lang),
      formula,
    },
    origin,
  );
  figures["service-level"].show(
    {
      chart: serviceChart(outcome.path, before.path, data),
      rows: pathTable("service-level", asked, outcome, before, lang),
      formula,
    },
    origin,
  );
  figures["stock-fan"].wait();
  figures["what-matters"].wait();
  place("lab-formulas").innerHTML = formulaList(asked, lang, true).html;
  simulateLater();
  settleLater();
}

function showCells(asked: Asked, outcome: Outcome, before: Outcome, chance: Chance | undefined): void {
  const cells = cellsOf(asked, outcome, before, chance, lang);
  const origin = isOrigin(state);
  place("lab-leading").innerHTML = origin ? came.leading : leadingFigures(cells, lang).html;
  place("lab-results").innerHTML = origin ? came.results : resultTable(cells, lang).html;
}

async function simulateState(): Promise<void> {
  const asked = askedOf(state);
  const named = settleScenario(asked.definition, overridesOf(asked.definition, asked.changed));
  const factors = factorsIn(data, named);
  try {
    const draws = await simulator.run({ model: named.inputs, factors });
    if (!draws || asked.changed !== state.changed) return;
    const chance = chanceOf(draws, named.row.start);
    showCells(asked, runState(asked), runState(uncut(asked)), chance);
    figures["stock-fan"].show(
      {
        chart: stockFan(chance.fan, data),
        rows: fanTable(asked, chance.fan, lang),
        formula: `=${callText(fanCall(asked))}`,
      },
      isOrigin(state),
    );
    const result = tornadoResult(named, factors);
    figures["what-matters"].show(
      {
        chart: tornadoChart(result, data),
        rows: tornadoTable(asked, result, lang, data.countries),
        formula: `=${callText(tornadoCall(asked))}`,
      },
      isOrigin(state),
    );
  } catch (error) {
    complain(fill(words.notSimulated, { part: spoken(error, lang) }));
  }
}

const simulateLater = later(120, () => void simulateState());

/** What need not follow every movement: the address, the link, and what is read out. */
const settleLater = later(600, () => {
  const { metrics } = runState(askedOf(state));
  const address = new URL(`#${hashOf(state)}`, location.href).href;
  history.replaceState(null, "", address);
  const link = place("lab-link") as HTMLAnchorElement;
  link.href = address;
  place("lab-copy-link").dataset["copy"] = address;
  place("lab-spoken").textContent = fill(words.spoken, {
    unmet: metricText("unmet", metrics.unmet, lang),
    share: metricText("unmetcutshare", metrics.unmetcutshare, lang),
    service: metricText("service", metrics.service, lang),
    days: metricText("days", metrics.days, lang),
  });
});

function restoreFrom(hash: string): void {
  const restored = restore(data, hash, DEFAULT_SCENARIO);
  if (!restored) {
    // A place of the page was asked for: the address goes on naming the settings.
    if (!isOrigin(state)) settleLater();
    return;
  }
  complain(restored.message ?? "");
  show(restored.state);
}

levers.adopt(fields);
place("lab-form").addEventListener("submit", (event) => event.preventDefault());
(place("lab-controls") as HTMLFieldSetElement).disabled = false;
preset.addEventListener("change", () => {
  complain("");
  show({ scenario: preset.value, changed: new Map() });
});
place("lab-reset").addEventListener("click", () => {
  complain("");
  show({ ...state, changed: new Map() });
});
place("lab-csv-levers").addEventListener("click", () => {
  download("levers.csv", leversFile(data, fields, state.changed), "text/csv");
});
for (const button of document.querySelectorAll<HTMLElement>("[data-lab-live]")) button.hidden = false;
addEventListener("hashchange", () => restoreFrom(location.hash));
restoreFrom(location.hash);
