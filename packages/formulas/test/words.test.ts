import { type MetricError, tableNames, tables } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { templates } from "../src/catalogue/check-template.ts";
import { catalogue, functionById, invoke } from "../src/index.ts";
import { aliasMeanings } from "../src/names/aliases.ts";
import { dataset } from "./data.ts";

const edition = dataset.edition(dataset.latest);
const value = (id: string, ...args: readonly unknown[]) => invoke(functionById(id), args, dataset).value;
const refusal = (id: string, ...args: readonly unknown[]): readonly [string, string | undefined] => {
  try {
    value(id, ...args);
  } catch (error) {
    const { message, japanese } = error as MetricError;
    return [message, japanese];
  }
  throw new Error(`${id}(${JSON.stringify(args)}) gives a value.`);
};

/** Kinds whose codes stand in tables; all others are kinds of words. */
const things = new Set(["element", "country", "stage", "product", "deposit"]);

describe("words of functions", () => {
  test("stand in the table of aliases under a parameter or a column that takes them", () => {
    const words = new Map<string, Set<string>>([
      [
        "lever_unit",
        new Set([
          ...["t", "t/month", "months", "share", "share per year", "days-of-demand", "share-of-demand"],
          ...["kt", "10kt", "kt/month", "10kt/month"],
        ]),
      ],
      ["table_column", new Set(tableNames.flatMap((table) => tables[table].columns.map(({ name }) => name)))],
      ["column", new Set(Object.values(templates).flatMap((columns) => columns.map(({ name }) => name)))],
    ]);
    for (const { parameters } of catalogue) {
      for (const { name, options, vocabulary = name } of parameters) {
        if (options) words.set(vocabulary, new Set([...(words.get(vocabulary) ?? []), ...options]));
      }
    }
    const strange = dataset.tables.aliases.filter(
      ({ kind, code }) => !things.has(kind) && !words.get(kind)?.has(code),
    );
    expect(strange).toEqual([]);
  });

  test("no alias is another word of the parameter that takes it", () => {
    for (const { parameters } of catalogue) {
      for (const { name, options = [], vocabulary = name } of parameters) {
        const meanings = aliasMeanings(edition, vocabulary, (code) => options.includes(code));
        for (const option of options)
          expect([name, option, meanings.get(option)?.codes ?? [option]]).toEqual([name, option, [option]]);
      }
    }
  });

  test("are taken in Japanese", () => {
    expect(value("TRADE", "日本", "中国", "希土類金属", "2020年", "輸入", "重量")).toBe(3305.51);
    expect(value("TRADE", "JPN", "Viet Nam", "2805.30", 2020, "輸入", "米ドル")).toBe(103913839.3);
    expect(value("TRADE", "CHN", "JPN", "磁石", "2025年12月", "輸出")).toBe(280);
    expect(value("PRODUCTION", "希土類", "鉱山", "豪州", 2024, "千トン")).toBe(29);
    expect(value("PRODUCTION", "希土類", "鉱山", "中国", 2024, "万トン")).toBe(27);
    expect(value("PRODUCTION", "REE", "mine", "AUS", 2024, "トン")).toBe(29000);
    expect(value("PRODUCTION", "REE", "mine", "AUS", 2024, "キログラム")).toBe(29_000_000);
    expect(value("CONVERT", 100, "酸化物", "金属", "ジスプロシウム")).toBeCloseTo(87.132068, 6);
    expect(value("NORMALIZE", "鉱山", "工程", "日本語")).toBe("採掘");
    expect(value("DIVERSITY", [[60], [30], [10]], "シンプソン")).toBe(
      value("DIVERSITY", [[60], [30], [10]], "simpson"),
    );
    expect(value("INEQUALITY", [[60], [30], [10]], "ジニ係数")).toBe(value("INEQUALITY", [[60], [30], [10]]));
    expect(value("LIST", "工程", "日本語")).toEqual(value("LIST", "stages", "ja"));
    expect(value("DEPENDENCE", "JPN", "CHN", "REE", 2020, "金額", "金属")).toBe(
      value("DEPENDENCE", "JPN", "CHN", "REE", 2020, "value", "metals"),
    );
  });

  test("that may be two are refused with both", () => {
    expect(refusal("TRADE", "JPN", "CHN", "2805.30", 2020, "import", "金額")).toEqual([
      'measure: "金額" may be "value-usd" or "value-jpy" or "value-eur". Write which.',
      "measure：「金額」は「value-usd」（米ドル）、「value-jpy」（円）、「value-eur」（ユーロ）のいずれとも読める。いずれかを指定する。",
    ]);
  });

  test("that are wrong are answered with those there are and what they mean", () => {
    const [en, ja] = refusal("PRODUCTION", "REE", "mine", "AUS", 2024, "ポンド");
    expect(en).toBe('unit: expected one of "t", "kt", "kg", "10kt", received "ポンド".');
    expect(ja).toContain(
      "unit：「t」（トン）、「kt」（千トン）、「kg」（キログラム）、「10kt」（万トン）のいずれかを指定する",
    );
  });

  test("that are missing are listed, and so is where names are found", () => {
    for (const { id, parameters } of catalogue) {
      const place = parameters.findIndex(({ options, optional }) => options && !optional);
      const parameter = parameters[place];
      if (!parameter) continue;
      const before = parameters
        .slice(0, place)
        .map(({ kind }) => (kind === "number" ? 1 : kind === "rows" ? [[1]] : "x"));
      const [en, ja] = refusal(id, ...before);
      for (const word of parameter.options ?? []) {
        expect([id, en]).toEqual([id, expect.stringContaining(`"${word}"`)]);
        expect([id, ja]).toEqual([id, expect.stringContaining(`「${word}」`)]);
      }
    }
    expect(refusal("PRODUCTION")).toEqual([
      'element: expected the name of an element, such as =REE.LIST("elements") shows, received none.',
      'element：元素の名称（一覧は=REE.LIST("elements","ja")）を指定する（空白または省略されている）。',
    ]);
  });
});
