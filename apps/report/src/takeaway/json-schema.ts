import { type Column, type TableDefinition, tableNames, tables } from "@kidorui/core";
import { VERSION } from "./addresses.ts";

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string" };
const address: Schema = { type: "string", format: "uri-reference" };
const day: Schema = { type: "string", format: "date" };
const both = (one: Schema): Schema => object({ en: one, ja: one });
const listOf = (items: Schema): Schema => ({ type: "array", items });
const named = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
/** What a cell of a result or of a figure's table holds. */
const cell: Schema = { type: ["string", "number", "boolean", "null"] };

/** An object with all of these fields; more may come without a new version. */
function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required };
}

/** A column of a table: an empty number is `null`, an empty text "". */
function columnSchema({ type, required, values, minimum, maximum, description, unit }: Column): Schema {
  const isNumber = type === "integer" || type === "number";
  return {
    type: isNumber && !required ? [type, "null"] : isNumber ? type : "string",
    description: unit === undefined ? description.en : `${description.en} (${unit})`,
    ...(values === undefined ? {} : { enum: values }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function tableSchema({ title, description, columns }: TableDefinition): Schema {
  const row = object(Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])));
  return { title: title.en, description: description.en, ...listOf({ ...row, additionalProperties: false }) };
}

const result = object({
  value: { anyOf: [cell, listOf(listOf(cell))] },
  unit: text,
  interval: {
    anyOf: [{ type: "null" }, { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }],
  },
  rows: listOf({ ...text, description: "Table and row: mine_production/AUS/2024@usgs-mcs-2026." }),
});

const figureParts = { id: text, edition: text, formula: text };

const definitions: Readonly<Record<string, Schema>> = {
  index: object({
    version: { const: VERSION },
    title: both(text),
    schema: address,
    newest: text,
    editions: listOf(
      object({
        id: text,
        published: { ...text, description: "Day of issue; empty for a draft, which may still change." },
        asOf: day,
        hash: { type: "string", pattern: "^[0-9a-f]{64}$" },
        note: both(text),
        page: both(address),
        record: { ...address, description: "An edition, as #/$defs/edition has it." },
        figures: { ...address, description: "Its figures, as #/$defs/figures has them." },
        citation: both(address),
      }),
    ),
    tables: listOf(
      object({
        name: text,
        title: both(text),
        page: both(address),
        json: address,
        csv: address,
        parquet: address,
      }),
    ),
    dataPackage: address,
    feeds: object({ atom: both(address), json: both(address) }),
  }),
  edition: {
    description: "Every number is the result of a formula, which is its name here.",
    ...object({
      edition: text,
      asOf: day,
      figures: { type: "object", propertyNames: { pattern: "^=" }, additionalProperties: named("number") },
      rows: { type: "object", additionalProperties: { type: "object", additionalProperties: cell } },
    }),
  },
  number: result,
  figures: object({
    edition: text,
    figures: listOf(
      object({
        id: text,
        title: both(text),
        subtitle: both(text),
        formula: text,
        page: both(address),
        json: both(address),
        csv: both(address),
        svg: both(address),
      }),
    ),
  }),
  figure: object({
    ...figureParts,
    lang: { enum: ["en", "ja"] },
    page: address,
    title: text,
    subtitle: text,
    sources: listOf({ ...text, description: "Key of a row of the table of sources." }),
    columns: listOf(object({ title: text, unit: text }, ["unit"])),
    rows: listOf({ ...listOf(cell), description: "A cell for each column; shares are 0–1." }),
  }),
};

/**
 * What the files for programs hold (JSON Schema 2020-12): the index, an edition, its figures, a figure, and each table
 * under its name.
 * @param id Address of the schema.
 */
export const jsonSchema = (id: string): Schema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: id,
  title: "Kidorui",
  anyOf: Object.keys(definitions).map(named),
  $defs: {
    ...definitions,
    ...Object.fromEntries(tableNames.map((name) => [`table.${name}`, tableSchema(tables[name])])),
  },
});
