import type { Lang } from "@kidorui/core";
import { type FunctionDefinition, NAMESPACE } from "@kidorui/formulas";
import { type Html, html, joinHtml } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";

/** How the function is typed whose argument stands under the caret, that argument marked and explained. */
export function hintView({ id, parameters }: FunctionDefinition, place: number, lang: Lang): Html {
  const shown = parameters.map(({ name, optional }, i) => {
    const written = optional ? `[${name}]` : name;
    return i === place ? html`<strong>${written}</strong>` : html`${written}`;
  });
  const { name = "", description } = parameters[place] ?? {};
  const meaning = description ? html`<br>${name}${punctuation[lang].colon}${description[lang]}` : html``;
  return html`<code>${NAMESPACE}.${id}(${joinHtml(shown, ", ")})</code>${meaning}`;
}
