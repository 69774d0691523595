import { describe, expect, test } from "vitest";
import { functionById, invoke } from "../src/index.ts";
import { kindWords } from "../src/names/named-things.ts";
import { codeFor, type NamedKind } from "../src/names.ts";
import { seriesByName } from "../src/series.ts";
import { dataset } from "./data.ts";

const edition = dataset.edition(dataset.latest);
const value = (id: string, ...args: readonly unknown[]) => invoke(functionById(id), args, dataset).value;

const listed = (kind: string, lang: string) =>
  value("LIST", kind, lang) as readonly (readonly [string, string])[];

describe("every name that LIST prints stands for its code", () => {
  const kinds = Object.entries(kindWords).flatMap(([kind, { list }]) =>
    ["en", "ja"].map((lang) => [kind as NamedKind, list, lang] as const),
  );
  test.each(kinds)("as a %s: %s, %s", (kind, list, lang) => {
    for (const [code, name] of listed(list, lang)) {
      expect([code, name, codeFor(edition, kind, code), codeFor(edition, kind, name)]).toEqual([
        code,
        name,
        code,
        code,
      ]);
    }
  });
});

describe("and the functions take it", () => {
  test.each([
    ["scenarios", (name: string) => value("SCENARIO", name, "unmet")],
    ["claims", (name: string) => value("PLEDGE", name, "side")],
    ["episodes", (name: string) => value("BACKTEST", name)],
    ["deposits", (name: string) => value("BASKET", name, [["La", 1]])],
    ["tables", (name: string) => value("DATASET", name, null, [["note"]])],
    ["products", (name: string) => value("TRADE", "JPN", "CHN", name, 2020)],
    ["elements", (name: string) => value("SUPPLIERS", name, "separation", "2016-2020")],
    ["countries", (name: string) => value("PRODUCTION", "REE", "mine", name, 2024)],
    ["stages", (name: string) => value("SUPPLIERS", "REE", name, 2024)],
  ] as const)("%s", (list, call) => {
    const outcome = (name: string): unknown => {
      try {
        return call(name);
      } catch (error) {
        return (error as Error).message;
      }
    };
    const [english, japanese] = [listed(list, "en"), listed(list, "ja")];
    for (const [index, [code, name]] of english.entries()) {
      const asked = outcome(code);
      expect([code, outcome(name), outcome(japanese[index]?.[1] ?? "")]).toEqual([code, asked, asked]);
      // The absence of a figure is an answer; a name that is not known is none.
      expect(String(asked)).not.toMatch(/is called|expected one of (?!the hypotheses)/);
    }
  });
});

test("every label of a series that LIST prints is that of one series, and GET takes it", () => {
  for (const lang of ["en", "ja"]) {
    for (const [name, label] of listed("series", lang)) {
      expect([label, seriesByName(edition, label).name]).toEqual([label, name]);
    }
  }
});

test("a scenario and a claim that are misspelt are answered with the near one", () => {
  expect(() => value("SCENARIO", "stop12m")).toThrow(
    'scenario: no scenario is called "stop12m". Did you mean stop-12m (Full stop for 12 months)?',
  );
  expect(() => value("PLEDGE", "jp-recycle")).toThrow(/Did you mean jp-recycle-2027 \(Recycling technology/);
  expect(value("SCENARIO", "STOP-12M")).toBe(value("SCENARIO", "stop-12m"));
});

describe("levers", () => {
  const stock = (...levers: readonly (readonly unknown[])[]) =>
    value("SCENARIO", "stop-12m", "unmet", null, levers);

  test("are known in any case, and their suppliers by any name", () => {
    const asked = stock(["stock.initial", 1000], ["suppliers.CHN.share", 0.5], ["suppliers.OTH.share", 0.5]);
    expect(
      stock(["STOCK.Initial", 1000], ["Suppliers.China.Share", 0.5], ["suppliers.その他.share", 0.5]),
    ).toBe(asked);
    expect(
      stock(["ｓｔｏｃｋ.initial", 1000], ["suppliers.中国.share", 0.5], ["suppliers.oth.share", 0.5]),
    ).toBe(asked);
    expect(asked).not.toBe(stock());
  });

  test("take their units in Japanese", () => {
    expect(stock(["stock.initial", 60, "需要日数"])).toBe(stock(["stock.initial", 60, "days-of-demand"]));
    expect(stock(["stock.initial", 60, "トン"])).toBe(stock(["stock.initial", 60, "t"]));
  });

  test("are taken with the headings of LEVERS, whatever columns of it are handed on", () => {
    const table = value("LEVERS", "stop-12m") as readonly (readonly unknown[])[];
    const [, ...body] = table;
    const stated = (rows: typeof table) => stock(...rows.map((row) => row.slice(0, 3)));
    expect(stated(table)).toBe(stated(body));
    const simulated = (rows: typeof table) =>
      value(
        "SIMULATE",
        rows.map((row) => [row[0], row[3], row[4], row[5]]),
        "unmet",
        10,
      );
    expect(simulated(table)).toEqual(simulated(body));
  });
});

describe("series", () => {
  test("are known by the names of their parts", () => {
    expect(value("GET", "mine_production.Australia", 2024)).toBe(29000);
    expect(value("GET", "鉱山生産量.オーストラリア", 2024)).toBe(29000);
  });

  test.each([
    ["prices.Dy.oxide", "There is prices.Dy.oxide.annual-average, prices.Dy.oxide.year-end."],
    ["demand.jp.total", "There is demand.JPN.Ce, demand.JPN.Dy, demand.JPN.Eu and others."],
    ["zzz.AUS", 'Type =REE.LIST("series") in an empty cell.'],
  ])("%s: %s", (name, hint) => {
    expect(() => value("GET", name, 2024)).toThrow(`series: no series is called "${name}". ${hint}`);
  });

  test("of known things of which nothing is held are no misuse", () => {
    expect(() => value("GET", "mine_production.Austria", 2024)).toThrow(
      'series: edition 2026Q4 holds nothing of "mine_production.Austria". There is mine_production.AUS, mine_production.BDI, mine_production.BRA and others.',
    );
  });
});

describe("the language of the host", () => {
  const inJapanese = (id: string, ...args: readonly unknown[]) =>
    invoke(functionById(id), args, dataset, undefined, "ja").value;

  test.each<readonly [string, readonly unknown[]]>([
    ["LIST", ["stages"]],
    ["WHY", ["mine_production.AUS", 2024]],
    ["SOURCE", ["mine_production.AUS", 2024]],
  ])("%s speaks it where no language is asked for", (id, args) => {
    expect(inJapanese(id, ...args)).toEqual(value(id, ...args, "ja"));
    expect(inJapanese(id, ...args)).not.toEqual(value(id, ...args));
    expect(inJapanese(id, ...args, "en")).toEqual(value(id, ...args));
  });

  test("PLEDGE too, where no field is", () => {
    expect(inJapanese("PLEDGE", "jp-recycle-2027")).toBe(value("PLEDGE", "jp-recycle-2027", "statement_ja"));
    expect(value("PLEDGE", "jp-recycle-2027")).toBe(value("PLEDGE", "jp-recycle-2027", "statement"));
  });
});
