import type { Row } from "@kidorui/core";
import { decidingWords, phrases } from "../i18n/phrases.ts";
import type { Book } from "../lib/book.ts";
import { fillHtml, type Html, joinHtml } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
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
const DECIDING = Object.entries(decidingWords).map(([lever, name]) => ({ lever, name }));

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
    .map(({ name, sources }) =>
      fillHtml(phrases.from[lang], { name: name[lang], names: sourceNames(sources, lang) }),
    );
  return withCaution(
    joinHtml(parts, punctuation[lang].end),
    found.flatMap(({ sources }) => sources),
    lang,
  );
}
