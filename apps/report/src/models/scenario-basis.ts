import type { Row, Text } from "@kidorui/core";
import type { Book } from "../lib/book.ts";
import { type Html, html } from "../lib/html.ts";
import { codesOf } from "./event-list.ts";
import { sourceNames, withCaution } from "./sources-beside.ts";

/** The row that sets a lever of a scenario, looked for in the scenario and then in its ancestors. */
function leverRow(book: Book, scenario: string, lever: string): Row<"scenario_levers"> | undefined {
  const [own] = book.rows(
    "scenario_levers",
    [
      ["scenario_id", scenario],
      ["lever", lever],
    ],
    ["value"],
  );
  if (own) return own as Row<"scenario_levers">;
  const [parent] = book.rows("scenarios", [["scenario_id", scenario]], ["parent_id"]);
  return parent && parent.parent_id !== "" ? leverRow(book, parent.parent_id, lever) : undefined;
}

/** What decides a result most: how much is used, and what part of it comes from China. */
const DECIDING: readonly { readonly lever: string; readonly name: Text }[] = [
  { lever: "demand", name: { en: "Demand", ja: "需要" } },
  { lever: "suppliers.CHN.share", name: { en: "China's share", ja: "中国の割合" } },
];

/** The sources of a lever: its own, or those of the assumption it takes. */
function sourcesOf(book: Book, scenario: string, lever: string): readonly Row<"sources">[] {
  const row = leverRow(book, scenario, lever);
  if (!row) return [];
  const [assumption] =
    row.assumption_id === ""
      ? []
      : book.rows("assumptions", [["assumption_id", row.assumption_id]], ["evidence_ids"]);
  const ids = [row, assumption].flatMap((each) => codesOf(each?.evidence_ids ?? ""));
  return book.view.visible("sources").filter(({ source_id }) => ids.includes(source_id));
}

/** The sources that a scenario's result rests on most, with their grades, to stand beside it. */
export function scenarioBasis(book: Book, scenario: string): Html {
  const { lang } = book;
  const found = DECIDING.map(({ lever, name }) => ({ name, sources: sourcesOf(book, scenario, lever) }));
  const parts = found
    .filter(({ sources }) => sources.length > 0)
    .map(({ name, sources }, index) =>
      lang === "ja"
        ? html`${index === 0 ? "" : "。"}${name.ja}の出典：${sourceNames(sources, lang)}`
        : html`${index === 0 ? "" : ". "}${name.en} from ${sourceNames(sources, lang)}`,
    );
  return withCaution(
    html`${parts}`,
    found.flatMap(({ sources }) => sources),
    lang,
  );
}
