import type { Lang } from "@kidorui/core";
import { word } from "../words/pane.ts";
import { button } from "./button.ts";
import { element } from "./element.ts";
import type { Series } from "./series.ts";

/** One series of the data: what it is, with its newest figure to insert. */
export function seriesItem(
  { id, title }: Series,
  {
    insert,
    copy,
    connected,
  }: {
    readonly insert: (series: Series) => void;
    readonly copy: (series: Series) => void;
    readonly connected: boolean;
  },
  lang: Lang,
): HTMLLIElement {
  const body = element(
    "div",
    "function__body",
    element("code", "formula", id),
    element(
      "div",
      "tools__row",
      button(word("insert", lang), () => insert({ id, title }), !connected),
      button(word("copy", lang), () => copy({ id, title })),
    ),
  );
  return element(
    "li",
    "function",
    element("details", "", element("summary", "function__summary", title), body),
  );
}
