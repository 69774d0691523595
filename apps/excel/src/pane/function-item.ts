import type { Lang } from "@kidorui/core";
import { BLANK_REFERENCE, type FunctionDefinition, withWordsAllowed } from "@kidorui/formulas";
import { unitName } from "@kidorui/formulas/unit-names";
import { fill } from "../words/fill.ts";
import { lines, word } from "../words/pane.ts";
import { button } from "./button.ts";
import { element } from "./element.ts";

/** What the buttons of an entry do. */
export interface ItemActions {
  readonly insert: (definition: FunctionDefinition, words: readonly string[], formula: string) => void;
  readonly copy: (formula: string) => void;
  /** Whether the pane runs inside Excel. */
  readonly connected: boolean;
}

interface Term {
  readonly name: string;
  readonly text: string;
}

function terms(title: string, list: readonly Term[]): readonly Node[] {
  if (list.length === 0) return [];
  const items = list.flatMap(({ name, text }) => [
    element("dt", "terms__name", name),
    element("dd", "terms__text", text),
  ]);
  return [element("h3", "section", title), element("dl", "terms", ...items)];
}

/** The heading above the functions of one family. */
export function familyItem({ family }: FunctionDefinition, lang: Lang): HTMLLIElement {
  return element("li", "family", element("h2", "section", word(family, lang)));
}

/** One function of the list: its name, and its help once opened. */
export function functionItem(
  definition: FunctionDefinition,
  formula: string,
  error: (code: FunctionDefinition["errors"][number]["code"]) => string,
  { insert, copy, connected }: ItemActions,
  lang: Lang,
): HTMLLIElement {
  const { id, title, description, returns, unit, parameters, errors } = definition;
  const body = element(
    "div",
    "function__body",
    element("p", "", description[lang]),
    ...terms(
      word("parameters", lang),
      parameters.map((item) => ({
        name: item.optional ? fill(lines.optional, { name: item.name })[lang] : item.name,
        text: withWordsAllowed(item.description[lang], item.options, lang),
      })),
    ),
    ...(parameters.some((item) => item.optional) ? [element("p", "", BLANK_REFERENCE[lang])] : []),
    ...terms(word("returns", lang), [{ name: unitName(unit, lang), text: returns[lang] }]),
    ...terms(
      word("errors", lang),
      errors.map(({ code, when }) => ({ name: error(code), text: when[lang] })),
    ),
    element("h3", "section", word("example", lang)),
    element("code", "formula", formula),
    element(
      "div",
      "tools__row",
      button(
        word("insert", lang),
        () => insert(definition, [title[lang], unitName(unit, lang)], formula),
        !connected,
      ),
      button(word("copy", lang), () => copy(formula)),
    ),
  );
  const summary = element(
    "summary",
    "function__summary",
    element("span", "function__name", id),
    ` ${title[lang]}`,
  );
  return element("li", "function", element("details", "", summary, body));
}
