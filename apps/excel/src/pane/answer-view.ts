import type { Lang } from "@kidorui/core";
import type { Answer } from "./answer.ts";
import { button } from "./button.ts";
import { element } from "./element.ts";

/** Puts an answer in its place. Its buttons go with it: an answer is asked once. */
export function showAnswer(place: HTMLElement, { good, lines, actions = [] }: Answer, lang: Lang): void {
  const buttons = actions.map(({ label, act }) => button(label[lang], act));
  place.classList.toggle("answer--good", good);
  place.replaceChildren(
    ...lines.map((line) => element("p", "", line[lang])),
    ...(buttons.length === 0 ? [] : [element("div", "tools__row", ...buttons)]),
  );
}
