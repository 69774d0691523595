import type { TableIssue } from "../errors.ts";
import { defineTable } from "../tables/define.ts";
import { nearNames } from "../tables/nearest.ts";
import type { ParsedRow, ParsedTable, Place } from "../tables/parse.ts";
import { didYouMean } from "../tables/suggest.ts";

/** What names are matched to. */
export type NameKind = "countries" | "elements" | "products" | "uses";

const mapping = (kind: NameKind, what: { readonly en: string; readonly ja: string }) =>
  defineTable({
    name: `mappings/${kind}`,
    title: { en: `Names of ${what.en}`, ja: `${what.ja}の対応表` },
    description: {
      en: `How publishers name ${what.en}, and the code each name stands for here.`,
      ja: `公表機関による${what.ja}の名称と、ここで用いる符号の対応。`,
    },
    key: ["publisher", "name"],
    columns: [
      {
        name: "publisher",
        type: "code",
        required: true,
        title: { en: "Publisher", ja: "公表機関" },
        description: { en: "Kind of import the name occurs in.", ja: "名称が現れる取り込みの種類" },
      },
      {
        name: "name",
        type: "text",
        required: true,
        title: { en: "Name", ja: "名称" },
        description: { en: "Name or code as the publisher prints it.", ja: "公表されたままの名称または符号" },
      },
      {
        name: "code",
        type: "code",
        title: { en: "Code", ja: "符号" },
        description: {
          en: "Code used here; empty where the name is known and left out on purpose.",
          ja: "ここで用いる符号（意図して除くものは空欄）",
        },
      },
      {
        name: "note",
        type: "text",
        title: { en: "Note", ja: "注" },
        description: { en: "Why, where it is not evident.", ja: "自明でない場合の理由" },
      },
    ],
  });

/** The mapping files of the data folder, one for each kind of name. */
export const mappings = {
  countries: mapping("countries", { en: "countries", ja: "国・地域" }),
  elements: mapping("elements", { en: "elements", ja: "元素" }),
  products: mapping("products", { en: "products", ja: "品目" }),
  uses: mapping("uses", { en: "uses", ja: "用途" }),
} as const;

/** Codes by name for one publisher; `""` for a name left out on purpose. */
export type Codes = ReadonlyMap<string, string>;

/** What one publisher's names stand for. */
export type Names = { readonly [K in NameKind]: Codes };

/** The part of a mapping that one publisher's names are looked up in. */
export function codesFor({ rows }: ParsedTable, publisher: string): Codes {
  return new Map(
    rows
      .filter((row) => row["publisher"] === publisher)
      .map((row) => [String(row["name"]), String(row["code"])] as const),
  );
}

/** Names that one publisher is said to use for two things. */
export function repeatedNames(table: ParsedTable): TableIssue[] {
  const keyOf = (row: ParsedRow): string => `${row["publisher"]},${row["name"]}`;
  const first = new Map<string, ParsedRow>();
  for (const row of table.rows) if (!first.has(keyOf(row))) first.set(keyOf(row), row);
  return table.rows
    .filter((row) => first.get(keyOf(row)) !== row)
    .map((row) => ({
      ...table.place(row, "name"),
      message: `name: expected each name of a publisher once, found ${keyOf(row)} again. Remove one.`,
    }));
}

/** Looks names up and keeps the ones that are not mapped, each with the place where it first stands. */
export interface NameReader {
  /** The code; `""` where the name is left out on purpose, `undefined` where it is not mapped. */
  readonly codeOf: (kind: NameKind, name: string, place: Place) => string | undefined;
  readonly issues: () => readonly TableIssue[];
}

/** A reader of one publisher's names. */
export function nameReader(names: Names, publisher: string): NameReader {
  const unmapped = new Map<string, TableIssue>();
  return {
    codeOf: (kind, name, place) => {
      const code = names[kind].get(name);
      const key = `${kind}/${name}`;
      if (code === undefined && !unmapped.has(key)) {
        const guess = didYouMean(
          nearNames(name, names[kind].keys(), (known) => names[kind].get(known) || known.toLowerCase()),
        );
        const quoted = name.includes(",") ? `"${name}"` : name;
        const message = `expected a name that data/mappings/${kind}.csv knows, found "${name}".${guess} Add the line ${publisher},${quoted},CODE, there, without a code to leave it out.`;
        unmapped.set(key, { ...place, message });
      }
      return code;
    },
    issues: () => [...unmapped.values()],
  };
}
