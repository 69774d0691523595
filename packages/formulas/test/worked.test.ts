import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { families } from "@kidorui/core/verification";
import { describe, expect, test } from "vitest";
import { call, catalogue, evaluate, functionById } from "../src/index.ts";
import { type Ask, methodIds, methodOf, workedOf } from "../src/methods.ts";
import { dataset } from "./data.ts";

const edition = dataset.latest;
const ask: Ask = (asked) => evaluate(asked, dataset, edition).value;

describe("a worked number", () => {
  test.each(catalogue.map((definition) => [definition.id, definition] as const))(
    "of %s is a call that gives something, from the numbers it names",
    (id, definition) => {
      const worked = workedOf(definition, ask);
      const { value } = evaluate(call(id, ...worked.arguments), dataset, edition);
      expect(Array.isArray(value) ? value.length : value).not.toBe(0);
      if (worked.inputs) expect(() => ask(worked.inputs ?? call(""))).not.toThrow();
    },
  );

  test("follows the newest mine output: the quantities are those of SUPPLIERS, without other countries", () => {
    const worked = workedOf(functionById("HHI"), ask);
    const table = ask(worked.inputs ?? call(""));
    const named = (Array.isArray(table) ? table : [])
      .filter(([country, , tonnes]) => country !== "OTH" && Number(tonnes) > 0)
      .map(([, , tonnes]) => [tonnes]);
    expect(named.length).toBeGreaterThan(5);
    expect(worked.arguments).toEqual([named]);
  });

  test("of a stock is the newest demand of Japan per day for sixty days", () => {
    const worked = workedOf(functionById("DAYSCOVER"), ask);
    const [stock, daily, arriving] = worked.arguments.map(Number);
    expect(Number(stock) / Number(daily)).toBeCloseTo(60, 3);
    expect(Number(arriving) / Number(daily)).toBeCloseTo(0.5, 2);
    expect(worked.assumes).toBe(true);
  });
});

const moving = methodIds.flatMap((id) => {
  const { moves } = methodOf(id);
  return moves ? [[id, moves] as const] : [];
});

test.each(moving)("the number of %s moves with its input, and every point can be computed", (id, moves) => {
  const worked = workedOf(functionById(id), ask);
  const values = moves.at.map((place) => ask(call(id, ...moves.put(worked.arguments, place))));
  expect(values.every((value) => typeof value === "number")).toBe(true);
  expect(new Set(values).size).toBeGreaterThan(1);
  expect(moves.at.length).toBeGreaterThan(7);
});

const core = join(import.meta.dirname, "../../core/src");

/** Modules that a file takes values from, type imports apart. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/^(?:import|export) \{([^}]*)\} from "([^"]+)";/gm)].flatMap(
    ([, names = "", from = ""]) =>
      names.split(",").every((name) => /^\s*(type .*)?$/.test(name)) ? [] : [from],
  );

/** The file of core that each name at its door comes from. */
const atTheDoor: ReadonlyMap<string, string> = new Map(
  [...readFileSync(join(core, "index.ts"), "utf8").matchAll(/^export \{([^}]*)\} from "([^"]+)";/gm)].flatMap(
    ([, names = "", from = ""]) =>
      names.split(",").map((name) => [name.trim().replace(/^\S+ as /, ""), join(core, from)] as const),
  ),
);

/** Files of core that a file of the catalogue reaches, through files beside it and one indicator deep. */
function reached(file: string): ReadonlySet<string> {
  const text = readFileSync(file, "utf8");
  const named = [...text.matchAll(/^import \{([^}]*)\} from "@kidorui\/core";/gm)].flatMap(([, names = ""]) =>
    names.split(",").flatMap((name) => atTheDoor.get(name.trim().replace(/ as .*/, "")) ?? []),
  );
  const beside = importsOf(file)
    .filter((from) => from.startsWith("./"))
    .flatMap((from) => [...reached(join(dirname(file), from))]);
  const deeper = named
    .filter((path) => path.includes("/indicators/"))
    .flatMap((path) =>
      importsOf(path)
        .filter((from) => from.startsWith("."))
        .map((from) => join(dirname(path), from)),
    );
  return new Set([...named, ...beside, ...deeper]);
}

describe("the code of a method", () => {
  test.each(methodIds)("%s", (id) => {
    const { code = [] } = methodOf(id);
    expect(code.filter((file) => !existsSync(join(core, file)))).toEqual([]);
    const files = reached(join(import.meta.dirname, "../src/catalogue", `${id.toLowerCase()}.ts`));
    const known = new Set([...files].map((file) => relative(core, file)));
    expect(code.filter((file) => !known.has(file))).toEqual([]);
  });

  test("is named for every formula", () => {
    const lost = catalogue.filter(({ id, formula }) => formula !== undefined && !methodOf(id).code?.length);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

test("the cases that hold for a method exist", () => {
  const metrics = new Set(Object.values(families).flatMap((family) => Object.keys(family)));
  const named = methodIds.flatMap((id) => methodOf(id).verifiedBy ?? []);
  expect(named.filter((metric) => !metrics.has(metric))).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});
