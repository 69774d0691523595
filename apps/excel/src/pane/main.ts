import type { Lang } from "@kidorui/core";
import { displayLanguage } from "../functions/language.ts";
import { byId } from "./element.ts";
import { explain } from "./explain.ts";
import { familyItem, functionItem } from "./function-item.ts";
import { connectedToExcel } from "./office.ts";
import { search } from "./search.ts";
import { countText, isWord, type Word, word } from "./words.ts";
import { activeFormula, freezeSelection, insertExample, reenterFormulas, valuesAt } from "./workbook.ts";

const { catalogue, errorName, formula, identity, namespace } = kidorui;
const query = byId("query", HTMLInputElement);
const list = byId("list", HTMLUListElement);
const count = byId("count", HTMLParagraphElement);
const answer = byId("answer", HTMLParagraphElement);
const status = byId("status", HTMLParagraphElement);
const language = byId("language", HTMLButtonElement);
const tools = {
  explain: byId("explain", HTMLButtonElement),
  reenter: byId("reenter", HTMLButtonElement),
  freeze: byId("freeze", HTMLButtonElement),
};

let lang: Lang = displayLanguage();
/** `undefined` until Excel has answered, or has been waited for long enough. */
let connected: boolean | undefined;

function say(text: string, good = true): void {
  answer.textContent = text;
  answer.classList.toggle("answer--good", good);
}

/** Does something in the workbook and says what came of it. */
async function act(work: () => Promise<{ readonly text: string; readonly good?: boolean }>): Promise<void> {
  try {
    const { text, good } = await work();
    say(text, good);
  } catch (error) {
    say(`${word("failed", lang)} ${error instanceof Error ? error.message : String(error)}`, false);
  }
}

const insert = (label: string, text: string) =>
  act(async () => {
    const result = await insertExample(label, text);
    return "inserted" in result
      ? { text: `${word("inserted", lang)} ${result.inserted}` }
      : { text: `${word("occupied", lang)} ${result.occupied}`, good: false };
  });

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(word("copied", lang));
  } catch {
    say(word("notCopied", lang), false);
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
  const { edition, asOf, hash } = identity();
  byId("identity", HTMLParagraphElement).textContent =
    `${word("edition", lang)} ${edition}, ${word("asOf", lang)} ${asOf}, ${hash.slice(0, 12)}`;
  for (const button of Object.values(tools)) button.disabled = connected !== true;
  showList();
}

query.addEventListener("input", showList);
language.addEventListener("click", () => {
  lang = lang === "ja" ? "en" : "ja";
  say("");
  showTexts();
});
tools.explain.addEventListener("click", () =>
  act(async () => explain(await activeFormula(), kidorui, valuesAt, lang)),
);
const counted = (key: Word, work: () => Promise<number | string>) => () =>
  act(async () => ({ text: `${word(key, lang)} ${await work()}` }));
tools.reenter.addEventListener(
  "click",
  counted("reentered", () => reenterFormulas(namespace)),
);
tools.freeze.addEventListener("click", counted("frozen", freezeSelection));

showTexts();
connectedToExcel().then((found) => {
  connected = found;
  if (connected) lang = displayLanguage();
  showTexts();
});
