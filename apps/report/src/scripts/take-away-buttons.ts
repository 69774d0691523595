// Buttons beside a figure and below a number for what is made only when it is asked for. Without this script, or where
// it is older than the article, the links beside them lead to the same data.
import { provenanceWords } from "../i18n/provenance.ts";
import { langOf } from "../lib/lang.ts";
import { texts } from "../lib/text.ts";

const t = texts(provenanceWords, langOf(document.documentElement.lang));

function button(name: "cite" | "png"): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "take-away";
  made.dataset["take"] = name;
  made.textContent = t(name);
  return made;
}

/** Puts the buttons where something can be taken away. */
export function showTakeAway(root: ParentNode): void {
  for (const actions of root.querySelectorAll("figure[id] > .figure__actions")) {
    const drawing = actions.querySelector('a[href$=".svg"]');
    drawing?.after(button("png"));
    actions.append(button("cite"));
  }
  for (const cite of root.querySelectorAll(".provenance > .provenance__cite"))
    cite.append(" ", button("cite"));
}

/**
 * Does what a button is for.
 * @param show Shows what is read, not saved.
 */
export async function takeAway(pressed: HTMLElement, show: (content: Element) => void): Promise<void> {
  const { citationOf, savePicture } = await import("./take-away.ts");
  if (pressed.dataset["take"] === "cite") return show(await citationOf(pressed));
  const drawing = pressed.parentElement?.querySelector<HTMLAnchorElement>('a[href$=".svg"]');
  if (drawing) await savePicture(drawing.href);
}
