import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDatasetSync } from "@kidorui/core/node";
import { catalogue, codeOf, functionById } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { type Metadata, type MetadataFunction, MOST_CHARACTERS } from "../src/metadata.ts";

const dist = join(import.meta.dirname, "../dist");
const dataset = readDatasetSync(join(import.meta.dirname, "../../../data"));
const load = (name: string) => JSON.parse(readFileSync(join(dist, name), "utf8")) as Metadata;
const [english, japanese] = [load("functions.json"), load("functions-ja.json")];

/** Keys the metadata format knows, for each level of the file. */
const known = {
  root: ["allowCustomDataForDataTypeAny", "allowErrorForDataTypeAny", "enums", "functions"],
  function: ["id", "name", "description", "helpUrl", "parameters", "result", "options"],
  parameter: ["name", "description", "type", "dimensionality", "optional", "repeating", "customEnumId"],
  result: ["type", "dimensionality"],
} as const;

const unknownKeys = (value: object, keys: readonly string[]) =>
  Object.keys(value).filter((key) => !keys.includes(key));

/** Faults of one function's metadata, in words. */
function faults({ parameters, result, ...rest }: MetadataFunction): string[] {
  const { id, name, description, helpUrl } = rest;
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  const required = parameters.map(({ optional }) => optional !== true);
  return [
    ...unknownKeys({ ...rest, parameters, result }, known.function).map((key) => `${key} is unknown`),
    ...parameters.flatMap((item) => unknownKeys(item, known.parameter)),
    ...unknownKeys(result, known.result),
    ...(/^[A-Z][A-Z0-9]{2,}$/.test(name) ? [] : ["the name is not three or more capitals and digits"]),
    ...(/^([A-Z]{1,3}\d+|R\d*C\d*)$/.test(name) ? ["the name reads as a cell"] : []),
    ...(id === name ? [] : ["id and name differ"]),
    ...(description.length > 0 && !/[\n{]/.test(description)
      ? []
      : ["the description is empty or has markup"]),
    ...(helpUrl.startsWith("https://") ? [] : ["the help is not at an https address"]),
    ...(parameters.every((item) => item.description !== "" && /^[a-z]\w*$/i.test(item.name))
      ? []
      : ["a parameter has no name or no description"]),
    ...(new Set(parameters.map((item) => item.name)).size === parameters.length
      ? []
      : ["two parameters share a name"]),
    ...(firstOptional >= 0 && required.slice(firstOptional).includes(true)
      ? ["a required parameter follows an optional one"]
      : []),
  ];
}

test.each([
  ["functions.json", english],
  ["functions-ja.json", japanese],
])("%s holds what Excel's metadata format knows, and nothing else", (_, metadata) => {
  expect(unknownKeys(metadata, known.root)).toEqual([]);
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  for (const item of metadata.functions) expect(faults(item), item.id).toEqual([]);
});

test.each([
  ["functions.json", english, "Neodymium"],
  ["functions-ja.json", japanese, "ネオジム"],
])("%s offers the words of arguments, every one of which its function takes", (_, metadata, neodymium) => {
  const lists = new Map(metadata.enums.map((list) => [list.id, list]));
  expect(lists.size).toBe(metadata.enums.length);
  const used = metadata.functions.flatMap(({ parameters }) => parameters);
  expect(new Set(used.flatMap(({ customEnumId }) => customEnumId ?? []))).toEqual(new Set(lists.keys()));
  // Excel offers words for texts only.
  for (const { name, type, customEnumId } of used) expect(type, name).toBe(customEnumId ? "string" : "any");
  for (const { id, values } of metadata.enums) {
    expect(values.length, id).toBeGreaterThan(0);
    expect(new Set(values.map(({ stringValue }) => stringValue)).size, id).toBe(values.length);
  }
  const words = (id: string) => lists.get(id)?.values.map(({ stringValue }) => stringValue) ?? [];
  expect(lists.get("ELEMENTS")?.values).toContainEqual({ name: "Nd", stringValue: "Nd", tooltip: neodymium });
  expect(words("EDITIONS")).toEqual(dataset.editionIds);
  for (const stage of words("STAGES"))
    expect(codeOf(dataset.edition(dataset.latest), "stage", stage, () => "")).toBe(stage);
  expect(words("SCENARIOS")).toContain("stop-12m");
  const [scenario] = metadata.functions.filter(({ id }) => id === "SCENARIO");
  const metric = scenario?.parameters.find(({ name }) => name === "metric");
  expect(words(metric?.customEnumId ?? "")).toEqual(functionById("SCENARIO").parameters[1]?.options);
});

test("the check sees a cell-like name, a missing help and a late required parameter", () => {
  const [first] = english.functions;
  if (!first) throw new Error("functions.json is empty.");
  const parameter = { name: "a", description: "A.", type: "any", dimensionality: "scalar" } as const;
  const broken = {
    ...first,
    id: "CRN3",
    name: "CRN3",
    helpUrl: "",
    parameters: [
      { ...parameter, optional: true as const },
      { ...parameter, name: "b" },
    ],
  };
  expect(faults(broken)).toEqual([
    "the name reads as a cell",
    "the help is not at an https address",
    "a required parameter follows an optional one",
  ]);
});

test("metadata and catalogue list the same functions with the same parameters in the same order", () => {
  const outline = (list: readonly { id: string; parameters: readonly { name: string }[] }[]) =>
    list.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]);
  expect(outline(english.functions)).toEqual(outline(catalogue));
});

test("what a workbook may already hold still fits: no function or argument of the contract moved", () => {
  const contract = JSON.parse(
    readFileSync(
      join(import.meta.dirname, "../../../packages/formulas/contract/functions.lock.json"),
      "utf8",
    ),
  ) as Record<string, readonly string[]>;
  const names = new Map(
    english.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
  );
  expect(Object.keys(contract).length).toBeGreaterThan(0);
  for (const [id, parameters] of Object.entries(contract)) {
    expect(names.get(id)?.slice(0, parameters.length), id).toEqual(parameters);
  }
});

test.each([
  ["functions.json", english],
  ["functions-ja.json", japanese],
])("every description in %s fits Excel's dialogs, in whole sentences", (_, { functions }) => {
  for (const { id, description, parameters } of functions) {
    expect(description.length, id).toBeLessThanOrEqual(MOST_CHARACTERS);
    for (const { name, description: text } of parameters) {
      expect(text.length, `${id} ${name}`).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(text, `${id} ${name}`).not.toBe("");
    }
  }
});

test("a description that is too long loses its last sentences, never its options", () => {
  const metricOf = ({ functions }: Metadata) =>
    functions.find(({ id }) => id === "SCENARIO")?.parameters.find(({ name }) => name === "metric");
  const options = catalogue
    .find(({ id }) => id === "SCENARIO")
    ?.parameters.find(({ name }) => name === "metric")?.options;
  expect(metricOf(english)?.description).toBe(
    `What is measured; unmet, t not met in all, by default. One of: ${options?.join(", ")}.`,
  );
  expect(metricOf(japanese)?.description).toBe(
    `求める指標。既定はunmet（不足量の合計、トン）。指定できる語：${options?.join("、")}。`,
  );
});

test("no two functions share an id", () => {
  expect(new Set(english.functions.map(({ id }) => id)).size).toBe(english.functions.length);
});

test("Japanese differs in texts and help only: formulas stay the same everywhere", () => {
  const plain = ({ functions }: Metadata) =>
    functions.map(({ description: _, helpUrl: __, parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(({ description: ___, ...parameter }) => parameter),
    }));
  expect(plain(japanese)).toEqual(plain(english));
  for (const item of japanese.functions) {
    expect(item.description, item.id).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    for (const { name, description } of item.parameters) {
      expect(description, `${item.id} ${name}`).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  }
});

test("every help address is a page of the built report", () => {
  const report = join(import.meta.dirname, "../../report/dist");
  for (const { helpUrl } of [...english.functions, ...japanese.functions]) {
    const [, path = ""] = /\/((?:en|ja)\/functions\/.*\/)$/.exec(helpUrl) ?? [];
    expect(existsSync(join(report, path, "index.html")), helpUrl).toBe(true);
  }
});
