// Buttons beside a figure and below a number for what is made only when it is asked for. Without this script, or where
// it is older than the article, the links beside them lead to the same data.
import { provenanceWords } from "../i18n/provenance.ts";
import { langOf } from "../lib/lang.ts";
import { texts } from "../lib/text.ts";

/** Links to a figure as a table and as a drawing. */
const TABLE = 'a[href$=".csv"]';
const DRAWING = 'a[href$=".svg"]';

const t = texts(provenanceWords, langOf(document.documentElement.lang));

type Taken = "cite" | "embed" | "history" | "png" | "xlsx";

function button(name: Taken): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "take-away";
  made.dataset["take"] = name;
  made.textContent = t(name);
  return made;
}

/** Puts the buttons where something can be taken away. */
export function showTakeAway(root: ParentNode): void {
  for (const actions of root.querySelectorAll("figure[id] .figure__actions")) {
    actions.querySelector(TABLE)?.after(button("xlsx"));
    actions.querySelector(DRAWING)?.after(button("png"), button("embed"));
    actions.append(button("cite"));
  }
  for (const cite of root.querySelectorAll(".provenance > .provenance__cite"))
    cite.append(" ", button("cite"), " ", button("history"));
}

/**
 * Does what a button is for.
 * @param show Shows what is read, not saved.
 */
export async function takeAway(pressed: HTMLElement, show: (content: Element) => void): Promise<void> {
  const { citationOf, embedOf, historyOf, savePicture, saveWorkbook } = await import("./take-away.ts");
  const link = (kind: string): string =>
    pressed.parentElement?.querySelector<HTMLAnchorElement>(kind)?.href ?? "";
  const takes: Readonly<Record<string, () => Promise<void>>> = {
    cite: async () => show(await citationOf(pressed)),
    embed: async () => show(await embedOf(pressed, link(DRAWING))),
    history: async () => show(await historyOf(pressed)),
    png: async () => savePicture(link(DRAWING)),
    xlsx: async () => saveWorkbook(pressed, link(TABLE).replace(/\.csv$/, ".json")),
  };
  await takes[pressed.dataset["take"] ?? ""]?.();
}
