import { codeWord } from "../tables/code-words.ts";
import type { Column, TableDefinition, Text } from "../tables/define.ts";
import { type TableName, tableNames, tables } from "../tables/registry.ts";

/** JSON as a file holds it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** The kinds of cells in the words of the standard; a list and a period are texts with a form. */
const fieldTypes: Record<Column["type"], string> = {
  text: "string",
  code: "string",
  integer: "integer",
  number: "number",
  // Dates may be less precise than a day, which the standard's own type does not allow.
  date: "string",
  period: "string",
  url: "string",
};

const bilingual = (name: string, { en, ja }: Text): { readonly [name: string]: Json } => ({
  [name]: en,
  [`${name}_ja`]: ja,
});

function constraintsOf(column: Column): { readonly [name: string]: Json } {
  const { required, values, minimum, maximum } = column;
  return {
    ...(required ? { required } : {}),
    ...(values ? { enum: values.filter((value) => value !== "") } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/** The words of the codes that a column allows, as the standard has them. */
function categoriesOf(table: string, { name, values = [] }: Column): { readonly [name: string]: Json } {
  const categories = values.flatMap((value) => {
    const label = codeWord(table, name, value);
    return label === undefined ? [] : [{ value, ...bilingual("label", label) }];
  });
  return categories.length > 0 ? { categories } : {};
}

function fieldOf(table: string, column: Column): Json {
  const constraints = constraintsOf(column);
  return {
    name: column.name,
    type: fieldTypes[column.type],
    ...(column.type === "url" ? { format: "uri" } : {}),
    ...bilingual("title", column.title),
    ...bilingual("description", column.description),
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    ...categoriesOf(table, column),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** References of single codes; the standard has no word for a cell of several. */
function foreignKeysOf({ name, columns }: TableDefinition): Json[] {
  return columns
    .filter(({ references, list }) => references !== undefined && !list)
    .map((column) => {
      const target = tableNames.find((table) => table === column.references);
      const key = target === undefined ? "" : (tables[target].key[0] ?? "");
      return {
        fields: [column.name],
        reference: {
          ...(column.references === name ? {} : { resource: column.references ?? "" }),
          fields: [key],
        },
      };
    });
}

function resourceOf(definition: TableDefinition, path: string): Json {
  const { name, columns, key } = definition;
  const sourced = name !== "sources" && columns.some((column) => column.name === "source_id");
  const foreignKeys = foreignKeysOf(definition);
  return {
    name,
    type: "table",
    path,
    ...bilingual("title", definition.title),
    ...bilingual("description", definition.description),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: columns.map((column) => fieldOf(name, column)),
      fieldsMatch: "exact",
      missingValues: [""],
      primaryKey: [...key, ...(sourced && !key.includes("source_id") ? ["source_id"] : [])],
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/** Where the file of a table stands in the data folder. */
const inFolder = (table: TableName): string => `tables/${table}.csv`;

/**
 * The descriptor of the tables (Data Package v2), written from their definitions.
 * @param pathOf Where the file of a table stands, seen from the descriptor; by default as in the data folder.
 */
export function dataPackage(pathOf: (table: TableName) => string = inFolder): Json {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "kidorui",
    title: "Kidorui: rare-earth supply, by publication",
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0 International",
      },
    ],
    resources: tableNames.map((name) => resourceOf(tables[name], pathOf(name))),
  };
}
