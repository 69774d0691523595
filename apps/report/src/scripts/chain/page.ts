// The live view of the chain. Without this script the page shows its published numbers alone.
import { type ChainChoice, chainLosses, runChain, type Solver, worldChainInputs } from "@kidorui/core/chain";
import { type ChainData, type ChainVariant, losable, placeOf, placeText } from "../../chain/data.ts";
import {
  buyersTable,
  lossesChart,
  lossesTable,
  lossesTitle,
  lossOptions,
  namedLosses,
  resultText,
  weakestText,
} from "../../chain/view.ts";
import { chainWords } from "../../i18n/chain.ts";
import { formatNumber } from "../../lib/format.ts";
import { spoken } from "../../lib/spoken.ts";
import { fill, texts } from "../../lib/text.ts";
import { later } from "../lab/later.ts";
import { allowsWebAssembly, loadSolver } from "./solver.ts";

const data: ChainData = JSON.parse(place("chain-data").textContent ?? "");
const { lang, words } = data;
const t = texts(chainWords, lang);
const opener = control("chain-open", HTMLButtonElement);
const lost = control("chain-lost", HTMLSelectElement);
const policy = control("chain-policy", HTMLSelectElement);
const magnets = control("chain-magnets", HTMLSelectElement);
const part = control("chain-part", HTMLInputElement);
const spare = control("chain-spare", HTMLInputElement);
const magnetYield = control("chain-yield", HTMLInputElement);

/** What the losses shown were computed for. */
let shown = "";

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

function control<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = place(id);
  if (found instanceof kind) return found;
  throw new Error(`The element #${id} is of another kind.`);
}

/** Says something, or nothing. */
function say(id: string, said: string): void {
  place(id).textContent = said;
  place(id).hidden = said === "";
}

function variant(): ChainVariant {
  const found = data.variants.find(({ period }) => period === magnets.value);
  if (!found) throw new Error(`The page has no shares of magnets of ${magnets.value}.`);
  return found;
}

/** What the form says, without the loss. */
const conditions = (): ChainChoice => ({
  spare: spare.valueAsNumber,
  yields: { magnet: magnetYield.valueAsNumber * data.metalYield },
  allocation: policy.value === "proportional" ? "proportional" : "cheapest-first",
});

function showSettings(): void {
  for (const input of [part, spare, magnetYield]) {
    const value = formatNumber(input.valueAsNumber, "share", lang, { digits: 0 });
    place(`${input.id}-shown`).textContent = value;
    input.ariaValueText = value;
  }
}

/** Runs what the form asks for, and says so if the model refuses it. */
async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run();
    say("chain-message", "");
  } catch (error) {
    say("chain-message", fill(t("refused"), { message: spoken(error, lang) }));
  }
}

/** What the chosen loss does, at once. */
async function showResult(solver: Solver): Promise<void> {
  showSettings();
  const loss = { ...placeOf(lost.value), part: part.valueAsNumber };
  const run = await runChain(
    worldChainInputs(variant().chain, { ...conditions(), loss }),
    async () => solver,
  );
  place("chain-result").textContent = resultText(data, loss, run);
  place("chain-buyers").innerHTML = buyersTable(data, run).html;
}

/** Every single loss takes a run of its own; they change with the conditions only. */
async function showLosses(solver: Solver): Promise<void> {
  const wanted = JSON.stringify([magnets.value, conditions()]);
  if (wanted === shown) return;
  const losses = await chainLosses(worldChainInputs(variant().chain, conditions()), async () => solver);
  shown = wanted;
  const named = namedLosses(losses);
  place("chain-weakest").textContent = weakestText(data, named);
  const title = lossesTitle(data, named);
  place("chain-losses-title").textContent = title;
  const draw = lossesChart(data, {
    id: "chain-losses-drawing",
    title,
    desc: words.lossesSubtitle,
    rows: named,
    computed: true,
  });
  for (const width of ["wide", "narrow"] as const) place(`chain-losses-${width}`).innerHTML = draw(width);
  place("chain-losses-table").innerHTML = lossesTable(data, named).html;
}

/** Other shares of magnets may name other countries. */
function listLosses(): void {
  const { chain } = variant();
  const before = lost.value;
  lost.innerHTML = lossOptions(data, chain, before).html;
  const isThere = losable(chain).some(({ stage, countries }) =>
    countries.some((country) => placeText({ stage, country }) === before),
  );
  if (!isThere) lost.selectedIndex = 0;
}

/** Says why the view did not open; it can be asked for again. */
function refuse(why: string): void {
  opener.disabled = false;
  say("chain-message", why);
}

async function open(): Promise<void> {
  opener.disabled = true;
  if (!allowsWebAssembly()) return refuse(words.noWebAssembly);
  say("chain-message", "");
  say("chain-state", t("loading"));
  try {
    const solver = await loadSolver();
    place("chain-open-row").hidden = true;
    place("chain-live").hidden = false;
    magnets.addEventListener("input", listLosses);
    const showLossesLater = later(200, () => void attempt(() => showLosses(solver)));
    place("chain-form").addEventListener("input", () => {
      void attempt(() => showResult(solver));
      showLossesLater();
    });
    await attempt(() => showResult(solver));
    await attempt(() => showLosses(solver));
    lost.focus();
  } catch (error) {
    refuse(fill(words.failed, { message: spoken(error, lang) }));
  } finally {
    say("chain-state", "");
  }
}

opener.addEventListener("click", () => void open());
place("chain-form").addEventListener("submit", (event) => event.preventDefault());
place("chain-open-row").hidden = false;
