import { FIGURES } from "../../tables/figures.ts";
import type { ParsedRow } from "../../tables/parse.ts";
import { at, type Check, hasColumn, type ParsedTables, presentTables } from "./context.ts";
import { columnsReferringTo, referredWords } from "./references.ts";

/** A source without a source of its own may carry a claim or a statement, never an observation. */
const UNSOURCED = "E";
const WORDS = ["claims", "statements", "sources"];

/** Grades of trade press, of pages that repeat others, and of what has no source. */
const WEAK = ["D", "E"];

/** Ids of the sources of some grades, with the grade. */
const gradesOf = ({ sources }: ParsedTables, grades: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    (sources?.rows ?? [])
      .map((row) => [String(row["source_id"]), String(row["grade"])] as const)
      .filter(([, grade]) => grades.includes(grade)),
  );

/** What the trade press says is a statement and no figure: it is shown, never counted. */
export const figuresRestOnNamedSources: Check = (tables) => {
  const weak = gradesOf(tables, WEAK);
  return FIGURES.flatMap((name) => {
    const table = tables[name];
    if (!table) return [];
    return table.rows.flatMap((row) => {
      const grade = weak.get(String(row["source_id"]));
      if (grade === undefined) return [];
      const message = `expected a source of grade A, B or C in a table of figures, found ${row["source_id"]}, grade ${grade}. Take the figure from a better source, or make it a row of statements.csv with table_name ${name}.`;
      return [at(table, row, "source_id", message)];
    });
  });
};

/** Where a row may rest on such a page, it says so. */
export const reportedRowsAreMarked: Check = (tables) => {
  const weak = gradesOf(tables, WEAK);
  return presentTables(tables)
    .filter((table) => hasColumn(table, "reported"))
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const grade = weak.get(String(row["source_id"]));
        if ((row["reported"] === "yes") === (grade !== undefined)) return [];
        const message =
          grade === undefined
            ? `expected an empty cell, as ${row["source_id"]} is of grade A, B or C, found yes.`
            : `expected yes, as ${row["source_id"]} is of grade ${grade}, found an empty cell.`;
        return [at(table, row, "reported", message)];
      }),
    );
};

/** Only claims and statements rest on unsourced pages. */
export const unsourcedStatementsAreClaims: Check = (tables) => {
  const unsourced = gradesOf(tables, [UNSOURCED]);
  return presentTables(tables)
    .filter(({ definition }) => !WORDS.includes(definition.name))
    .flatMap((table) =>
      table.rows
        .filter((row) => unsourced.has(String(row["source_id"] ?? "")))
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
