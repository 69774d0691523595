import type { Lang } from "@kidorui/core";
import { type FunctionDefinition, rawArgument } from "@kidorui/formulas";
import { displayLanguage } from "../functions/language.ts";
import { loadWithWorkbook } from "../functions/startup.ts";
import { type Insertion, insertBeside } from "../workbook/insert.ts";
import type { Answer } from "./answer.ts";
import { showAnswer } from "./answer-view.ts";
import { catalogue } from "./catalogue.ts";
import { copyText } from "./copy.ts";
import { byId } from "./element.ts";
import { familyItem, functionItem } from "./function-item.ts";
import { connectedToExcel } from "./office.ts";
import { search } from "./search.ts";
import { latestOf, type Series, seriesFor } from "./series.ts";
import { seriesItem } from "./series-item.ts";
import { askToFreeze, askToPin, checkSelected, explainSelected, repairWorkbook } from "./sheet-tools.ts";
import { countText, isWord, seriesText, word } from "./words.ts";

const { dataset, errorName, formula, identity, run } = kidorui;
const query = byId("query", HTMLInputElement);
const list = byId("list", HTMLUListElement);
const count = byId("count", HTMLParagraphElement);
const answer = byId("answer", HTMLDivElement);
const status = byId("status", HTMLParagraphElement);
const language = byId("language", HTMLButtonElement);
const tools = {
  explain: byId("explain", HTMLButtonElement),
  repair: byId("repair", HTMLButtonElement),
  freeze: byId("freeze", HTMLButtonElement),
  check: byId("check", HTMLButtonElement),
  changes: byId("changes", HTMLButtonElement),
};
const editions = byId("edition", HTMLSelectElement);

let lang: Lang = displayLanguage();
/** `undefined` until Excel has answered, or has been waited for long enough. */
let connected: boolean | undefined;
let said: Answer | undefined;

function show(next: Answer): void {
  said = next;
  // Whoever has used the pane once needs the room more than the first steps.
  byId("first", HTMLDetailsElement).open = false;
  showAnswer(answer, next, lang);
}

/** Does something in the workbook and says what came of it. */
async function perform(work: () => Promise<Answer>): Promise<void> {
  try {
    show(await work());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    show({ good: false, text: (lang) => [`${word("failed", lang)} ${reason}`] });
  }
}

/** How many cells the example of a function fills. */
function sizeOf({ id, examples }: FunctionDefinition) {
  const outcome = run(id, examples[0].arguments.map(rawArgument));
  const rows = "value" in outcome && Array.isArray(outcome.value) ? outcome.value : [[0]];
  return { rows: rows.length, columns: rows[0].length };
}

const insertionAnswer = (result: Insertion): Answer =>
  "inserted" in result
    ? { good: true, text: (lang) => [`${word("inserted", lang)} ${result.inserted}`] }
    : { good: false, text: (lang) => [`${word("occupied", lang)} ${result.occupied}`] };

const insert = (definition: FunctionDefinition, words: readonly string[], text: string) =>
  perform(async () => {
    return insertionAnswer(await insertBeside(words, text, sizeOf(definition)));
  });

async function copy(text: string): Promise<void> {
  const copied = await copyText(text);
  show({ good: copied, text: (lang) => (copied ? [word("copied", lang)] : [word("notCopied", lang), text]) });
}

/** Series shown at once; more words find fewer. */
const MOST_SERIES = 20;

const seriesActions = {
  insert: ({ id, title }: Series) =>
    perform(async () => {
      const { formula, unit } = latestOf(id);
      return insertionAnswer(await insertBeside([title, unit], formula, { rows: 1, columns: 1 }));
    }),
  copy: ({ id }: Series) => copy(latestOf(id).formula),
};

function showSeries(): void {
  const found = seriesFor(query.value, lang);
  byId("series-count", HTMLParagraphElement).textContent =
    found.length === 0 ? "" : seriesText(found.length, Math.min(found.length, MOST_SERIES), lang);
  byId("series", HTMLUListElement).replaceChildren(
    ...found
      .slice(0, MOST_SERIES)
      .map((one) => seriesItem(one, { ...seriesActions, connected: connected === true }, lang)),
  );
}

function showList(): void {
  const found = search(catalogue, query.value);
  count.textContent = countText(found.length, lang);
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

/** The edition of the workbook, whether it is pinned, and the others there are. */
function showEdition(): void {
  const { edition: id, asOf, hash } = identity();
  byId("identity", HTMLParagraphElement).textContent =
    `${word("edition", lang)} ${id}, ${word("asOf", lang)} ${asOf}, ${hash.slice(0, 12)}`;
  const pinned = kidorui.pinned();
  const state = pinned === undefined ? "unpinned" : pinned === id ? "pinned" : "pinMissing";
  byId("pinned", HTMLParagraphElement).textContent =
    `${pinned ?? id}${lang === "ja" ? "版" : ", "}${word(state, lang)}`;
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
  language.textContent = lang === "ja" ? "English" : "日本語";
  language.lang = lang === "ja" ? "en" : "ja";
  status.textContent = connected === false ? word("noExcel", lang) : "";
  showEdition();
  for (const button of Object.values(tools)) button.disabled = connected !== true;
  if (said) showAnswer(answer, said, lang);
  showList();
}

query.addEventListener("input", showList);
language.addEventListener("click", () => {
  lang = lang === "ja" ? "en" : "ja";
  showTexts();
});
tools.explain.addEventListener("click", () => perform(() => explainSelected(lang)));
tools.repair.addEventListener("click", () => perform(repairWorkbook));
tools.freeze.addEventListener("click", () => perform(() => askToFreeze(perform)));
tools.check.addEventListener("click", () => perform(() => checkSelected(lang, perform)));
tools.changes.addEventListener("click", () =>
  perform(() => askToPin(editions.value, lang, perform, showEdition)),
);

showTexts();
connectedToExcel().then((found) => {
  connected = found;
  if (connected) lang = displayLanguage();
  showTexts();
  return connected ? loadWithWorkbook() : undefined;
});
