import { type Text, tableNames } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { catalogue, scenarioMetrics } from "../src/index.ts";
import { draws, type MethodStep, methodIds, methodOf, rows } from "../src/methods.ts";

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
const shared = [rows, draws];
/** Addresses within a method's page that are not those of its steps. */
const PLACES = ["formula", "steps", "choices", "range", "columns", "order", "worked", "cases"];

const stepsOf = (page: string): readonly MethodStep[] =>
  shared.find(({ id }) => id === page)?.steps ?? methodOf(page.toUpperCase()).steps ?? [];

function textsOf(steps: readonly MethodStep[] = []): readonly Text[] {
  return steps.flatMap(({ heading, text }) => [heading, ...text]);
}

/** Every text of every method, with the page it stands on. */
const texts = [
  ...catalogue.flatMap(({ id, columns = [] }) => {
    const { symbols = [], steps, order, choices } = methodOf(id);
    const meanings = [
      ...[...symbols, ...(choices?.meanings ?? [])].map(({ meaning }) => meaning),
      ...columns.map(({ description }) => description),
    ];
    return [...textsOf(steps), ...meanings, ...(order ? [order] : [])].map((text) => [id, text] as const);
  }),
  ...shared.flatMap(({ id, title, lead, steps }) =>
    [title, lead, ...textsOf(steps)].map((text) => [id, text] as const),
  ),
];

test("a method is told of every function, and of no other", () => {
  expect(methodIds.toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted());
});

describe.each(catalogue.map((definition) => [definition.id, definition] as const))("%s", (id, definition) => {
  const method = methodOf(id);

  test("has a formula or steps, and symbols for a formula alone", () => {
    expect(definition.formula !== undefined || (method.steps ?? []).length > 0).toBe(true);
    expect((method.symbols ?? []).length > 0).toBe(definition.formula !== undefined);
  });

  test("rests on methods that are told", () => {
    const known: readonly string[] = [...shared.map((one) => one.id), ...methodIds];
    expect((method.restsOn ?? []).filter((one) => !known.includes(one))).toEqual([]);
  });

  test("has steps with addresses of their own", () => {
    const ids = [...(method.steps ?? []).map((step) => step.id), ...PLACES];
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
  });

  test("says the order of a table's rows, and of nothing else", () => {
    expect(method.order !== undefined).toBe(definition.shape === "spill");
  });
});

test.each(
  catalogue.flatMap(({ id, parameters }) => {
    const metric = parameters.find(({ name }) => name === "metric")?.options ?? [];
    return metric.every((word) => word in scenarioMetrics) && metric.length > 0
      ? [[id, metric] as const]
      : [];
  }),
)("every metric that %s takes is defined where it is asked for", (id, options) => {
  const defined = methodOf(id).choices?.meanings.map(({ name }) => name) ?? [];
  expect(options.filter((word) => !defined.includes(word))).toEqual([]);
});

/** Names of columns, tables and levers in a text, each once. */
const codesIn = (text: string): string =>
  [...new Set([...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code))].toSorted().join();

test("every text stands in both languages with the same names, its formulas closed", () => {
  const wrong = texts.filter(
    ([, { en, ja }]) =>
      en.trim() === "" ||
      // A symbol such as survive × 365.25/12 is the same in both.
      (!JAPANESE.test(ja) && ja.replaceAll("。", ".") !== en) ||
      [en, ja].some((text) => text.split("$").length % 2 === 0) ||
      codesIn(en) !== codesIn(ja) ||
      en.split("`").length % 2 === 0 ||
      ja.split("`").length % 2 === 0,
  );
  expect(wrong).toEqual([]);
});

test("both languages link to the same places, all of which exist", () => {
  const linksIn = (text: string) => [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address = ""]) => address);
  const exists = (address: string): boolean => {
    const [, room = "", page = "", place] = /^([^/]*)\/(?:([^/]*)\/)?(?:#(.*))?$/.exec(address) ?? [];
    if (room === "data") return page === "" || tableNames.some((name) => name === page);
    const known = [...shared.map(({ id }) => String(id)), ...methodIds.map((id) => id.toLowerCase())];
    if (room !== "methods" || !known.includes(page)) return false;
    return place === undefined || PLACES.includes(place) || stepsOf(page).some(({ id }) => id === place);
  };
  const wrong = texts.filter(([, { en, ja }]) => {
    const links = linksIn(en);
    return links.toSorted().join() !== linksIn(ja).toSorted().join() || !links.every(exists);
  });
  expect(wrong).toEqual([]);
});
