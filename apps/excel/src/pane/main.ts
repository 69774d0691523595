import type { Lang } from "@kidorui/core";
import { type FunctionDefinition, rawArgument } from "@kidorui/formulas";
import { displayLanguage } from "../functions/language.ts";
import { loadWithWorkbook } from "../functions/startup.ts";
import { insertBeside } from "../workbook/insert.ts";
import type { Answer } from "./answer.ts";
import { showAnswer } from "./answer-view.ts";
import { catalogue } from "./catalogue.ts";
import { byId } from "./element.ts";
import { familyItem, functionItem } from "./function-item.ts";
import { connectedToExcel } from "./office.ts";
import { search } from "./search.ts";
import { askToFreeze, askToPin, explainSelected, repairWorkbook } from "./sheet-tools.ts";
import { countText, isWord, word } from "./words.ts";

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
  changes: byId("changes", HTMLButtonElement),
};
const editions = byId("edition", HTMLSelectElement);

let lang: Lang = displayLanguage();
/** `undefined` until Excel has answered, or has been waited for long enough. */
let connected: boolean | undefined;
let said: Answer | undefined;

function show(next: Answer): void {
  said = next;
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

const insert = (definition: FunctionDefinition, words: readonly string[], text: string) =>
  perform(async () => {
    const result = await insertBeside(words, text, sizeOf(definition));
    return "inserted" in result
      ? { good: true, text: (lang) => [`${word("inserted", lang)} ${result.inserted}`] }
      : { good: false, text: (lang) => [`${word("occupied", lang)} ${result.occupied}`] };
  });

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    show({ good: true, text: (lang) => [word("copied", lang)] });
  } catch {
    show({ good: false, text: (lang) => [word("notCopied", lang)] });
  }
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
