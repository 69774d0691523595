import type { ParsedRow } from "../../tables/parse.ts";
import { at, type Check, presentTables } from "./context.ts";
import { columnsReferringTo, referredWords } from "./references.ts";

/** A source without a source of its own may carry a claim, never an observation. */
const UNSOURCED = "E";

/** Only claims rest on unsourced statements. */
export const unsourcedStatementsAreClaims: Check = (tables) => {
  const unsourced = new Set(
    tables.sources?.rows.filter((row) => row["grade"] === UNSOURCED).map((row) => row["source_id"]),
  );
  return presentTables(tables)
    .filter(({ definition }) => definition.name !== "claims" && definition.name !== "sources")
    .flatMap((table) =>
      table.rows
        .filter((row) => unsourced.has(row["source_id"] ?? ""))
        .map((row) =>
          at(
            table,
            row,
            "source_id",
            `expected a source of grade A to D, found ${row["source_id"]}, grade E.`,
          ),
        ),
    );
};

/** A publisher has one name in Japanese, or none, in all of its sources. */
export const publishersHaveOneName: Check = ({ sources }) => {
  if (sources === undefined) return [];
  const firsts = new Map<unknown, ParsedRow>();
  return sources.rows.flatMap((row) => {
    const first = firsts.get(row["publisher"]) ?? row;
    firsts.set(row["publisher"], first);
    const [name, found] = [first, row].map((one) => String(one["publisher_ja"]) || "nothing");
    if (name === found) return [];
    const message = `expected ${name} for ${row["publisher"]} as in line ${sources.lineOf(first)}, found ${found}.`;
    return [at(sources, row, "publisher_ja", message)];
  });
};

/** A title in Japanese says whether it was read as printed, and nothing says so of no title. */
export const japaneseTitlesHaveABasis: Check = ({ sources }) =>
  sources === undefined
    ? []
    : sources.rows
        .filter((row) => (row["title_ja"] === "") !== (row["title_basis_ja"] === ""))
        .map((row) =>
          at(
            sources,
            row,
            "title_basis_ja",
            row["title_ja"] === ""
              ? `expected nothing without a title_ja, found ${row["title_basis_ja"]}.`
              : "expected the basis of title_ja, found nothing.",
          ),
        );

/** Every source is behind some row. Not judged while a table could not be read whole. */
export const sourcesAreUsed: Check = (tables) => {
  const { sources } = tables;
  const all = presentTables(tables);
  if (!sources || all.some(({ complete }) => !complete)) return [];
  const used = new Set(
    all.flatMap((table) =>
      columnsReferringTo(table, "sources").flatMap((column) =>
        table.rows.flatMap((row) => referredWords(column, row)),
      ),
    ),
  );
  return sources.rows
    .filter((row) => !used.has(String(row["source_id"])))
    .map((row) =>
      at(
        sources,
        row,
        "source_id",
        `expected a row that uses ${row["source_id"]}, found none. Remove the source.`,
      ),
    );
};
