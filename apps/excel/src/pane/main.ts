import type { Lang, Text } from "@kidorui/core";
import { type FunctionDefinition, rawArgument } from "@kidorui/formulas";
import { displayLanguage, otherLanguage } from "../functions/language.ts";
import { loadWithWorkbook } from "../functions/startup.ts";
import { answers } from "../words/answers.ts";
import { fill, verbatim } from "../words/fill.ts";
import { isWord, lines, word } from "../words/pane.ts";
import { type Insertion, insertBeside } from "../workbook/insert.ts";
import { type Answer, sentence } from "./answer.ts";
import { showAnswer } from "./answer-view.ts";
import { catalogue } from "./catalogue.ts";
import { copyText } from "./copy.ts";
import { byId } from "./element.ts";
import { areNew, fold } from "./first-steps.ts";
import { familyItem, functionItem } from "./function-item.ts";
import { connectedToExcel } from "./office.ts";
import { search } from "./search.ts";
import { latestOf, type Series, seriesFor } from "./series.ts";
import { seriesItem } from "./series-item.ts";
import {
  askToFreeze,
  askToPin,
  canThaw,
  checkSelected,
  explainSelected,
  repairWorkbook,
  thawLast,
} from "./sheet-tools.ts";
import { templateItems } from "./templates.ts";

const { dataset, errorName, formula, identity, run } = kidorui;
const query = byId("query", HTMLInputElement);
const list = byId("list", HTMLUListElement);
const series = byId("series", HTMLUListElement);
const count = byId("count", HTMLParagraphElement);
const answer = byId("answer", HTMLDivElement);
const status = byId("status", HTMLParagraphElement);
const language = byId("language", HTMLButtonElement);
const tools = {
  explain: byId("explain", HTMLButtonElement),
  repair: byId("repair", HTMLButtonElement),
  freeze: byId("freeze", HTMLButtonElement),
  thaw: byId("thaw", HTMLButtonElement),
  check: byId("check", HTMLButtonElement),
  changes: byId("changes", HTMLButtonElement),
};
const editions = byId("edition", HTMLSelectElement);
const help = byId("help", HTMLAnchorElement);
const first = byId("first", HTMLDetailsElement);

let lang: Lang = displayLanguage();
/** `undefined` until Excel has answered, or has been waited for long enough. */
let connected: boolean | undefined;
let said: Answer | undefined;

function show(next: Answer): void {
  said = next;
  fold(first, series);
  tools.thaw.hidden = !canThaw();
  showAnswer(answer, next, lang);
}

/** Does something in the workbook and says what came of it. */
async function perform(work: () => Promise<Answer>): Promise<void> {
  try {
    show(await work());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    show(sentence(fill(answers.failed, { reason }), false));
  }
}

/** How many cells the example of a function fills. */
function sizeOf({ id, examples }: FunctionDefinition) {
  const outcome = run(id, examples[0].arguments.map(rawArgument));
  const rows = "value" in outcome && Array.isArray(outcome.value) ? outcome.value : [[0]];
  return { rows: rows.length, columns: rows[0].length };
}

function insertionAnswer(result: Insertion): Answer {
  if ("inserted" in result) return sentence(fill(answers.inserted, { cells: result.inserted }));
  return "occupied" in result
    ? sentence(fill(answers.occupied, { cells: result.occupied }), false)
    : sentence(fill(answers.inTables, { tables: result.inTables }), false);
}

const insert = (definition: FunctionDefinition, words: readonly string[], text: string) =>
  perform(async () => {
    return insertionAnswer(await insertBeside(words, text, sizeOf(definition)));
  });

async function copy(text: string): Promise<void> {
  const copied = await copyText(text);
  show(copied ? sentence(answers.copied) : { good: false, lines: [answers.notCopied, verbatim(text)] });
}

/** Series shown at once; more words find fewer. */
const MOST_SERIES = 20;

const seriesActions = {
  insert: ({ id, title }: Series) =>
    perform(async () => {
      const { formula, unit } = latestOf(id, lang);
      return insertionAnswer(await insertBeside([title, unit], formula, { rows: 1, columns: 1 }));
    }),
  copy: ({ id }: Series) => copy(latestOf(id, lang).formula),
};

const seriesText = (count: number): Text =>
  count > MOST_SERIES
    ? fill(lines.firstSeries, { count, shown: MOST_SERIES })
    : fill(lines.series, { count });

function showSeries(): void {
  const found = seriesFor(query.value, lang);
  byId("series-count", HTMLParagraphElement).textContent =
    found.length === 0 ? "" : seriesText(found.length)[lang];
  series.replaceChildren(
    ...found
      .slice(0, MOST_SERIES)
      .map((one) => seriesItem(one, { ...seriesActions, connected: connected === true }, lang)),
  );
}

function showList(): void {
  const found = search(catalogue, query.value);
  count.textContent = fill(lines.functions, { count: found.length })[lang];
  const actions = { insert, copy, connected: connected === true };
  // A search puts names first, so only the whole list stands in its families.
  const isWhole = found.length === catalogue.length;
  list.replaceChildren(
    ...found.flatMap((definition, i) => {
      const item = functionItem(definition, formula(definition), errorName, actions, lang);
      const isFirst = definition.family !== found[i - 1]?.family;
      return isWhole && isFirst ? [familyItem(definition, lang), item] : [item];
    }),
  );
  showSeries();
}

function showTemplates(): void {
  const items = templateItems(help.dataset["site"] ?? "", perform, connected === true, lang);
  byId("template-list", HTMLUListElement).replaceChildren(...items);
}

/** The edition of the workbook, whether it is pinned, and the others there are. */
function showEdition(): void {
  const { edition: id, asOf, hash } = identity();
  const about =
    hash === undefined
      ? fill(lines.notWhole, { edition: id, day: asOf })
      : fill(lines.identity, { edition: id, day: asOf, hash: hash.slice(0, 12) });
  byId("identity", HTMLParagraphElement).textContent = about[lang];
  const pinned = kidorui.pinned();
  const state = pinned === undefined ? "unpinned" : pinned === id ? "pinned" : "pinMissing";
  byId("pinned", HTMLParagraphElement).textContent = fill(lines[state], { edition: pinned ?? id })[lang];
  editions.replaceChildren(
    ...dataset()
      .editionIds.toReversed()
      .map((one) => new Option(one, one, one === id, one === id)),
  );
}

function showTexts(): void {
  document.documentElement.lang = lang;
  for (const node of document.querySelectorAll<HTMLElement>("[data-text]")) {
    const key = node.dataset["text"] ?? "";
    if (isWord(key)) node.textContent = word(key, lang);
  }
  document.title = `Kidorui: ${word("title", lang)}`;
  language.textContent = word("otherLanguage", lang);
  language.lang = otherLanguage[lang];
  status.textContent = connected === false ? word("noExcel", lang) : "";
  help.href = `${help.dataset["site"]}${lang}/excel/`;
  showEdition();
  for (const button of Object.values(tools)) button.disabled = connected !== true;
  if (said) showAnswer(answer, said, lang);
  showTemplates();
  showList();
}

query.addEventListener("input", showList);
language.addEventListener("click", () => {
  lang = otherLanguage[lang];
  showTexts();
});
tools.explain.addEventListener("click", () => perform(() => explainSelected(lang)));
tools.repair.addEventListener("click", () => perform(repairWorkbook));
tools.freeze.addEventListener("click", () => perform(() => askToFreeze(perform)));
tools.thaw.addEventListener("click", () => perform(thawLast));
tools.check.addEventListener("click", () => perform(() => checkSelected(perform)));
tools.changes.addEventListener("click", () =>
  perform(() => askToPin(editions.value, lang, perform, showEdition)),
);

if (!areNew()) fold(first, series);
showTexts();
connectedToExcel().then((found) => {
  connected = found;
  if (connected) lang = displayLanguage();
  showTexts();
  return connected ? loadWithWorkbook() : undefined;
});
