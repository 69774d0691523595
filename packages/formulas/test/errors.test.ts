import { MetricError, type MetricErrorCode } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { catalogue, functionById, invoke } from "../src/index.ts";
import { methodIds, methodOf } from "../src/methods.ts";
import { dataset } from "./data.ts";

type Case = readonly [id: string, code: MetricErrorCode, args: readonly unknown[]];

const SUPPLIES = [[60], [30], [10]];
const LABELS = [["CHN"], ["AUS"], ["VNM"]];

/** Every call that a method says is refused. */
const cases: readonly Case[] = methodIds.flatMap((id) =>
  (methodOf(id).refusals ?? []).map(({ code, arguments: args }): Case => [id, code, args]),
);

/** Errors that the published data cannot bring about: too few rows, or something in every edition. */
const beyondData = new Set(["DATASET out-of-range", "RESERVES no-data", "PLEDGESTACK no-data"]);

describe.each(cases)("%s refuses with %s", (id, code, args) => {
  test(`for ${JSON.stringify(args)}`, () => {
    expect(() => invoke(functionById(id), args, dataset)).toThrow(MetricError);
    const japanese = expect.stringMatching(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(() => invoke(functionById(id), args, dataset)).toThrow(
      expect.objectContaining({ code, japanese }),
    );
  });
});

describe("messages in Japanese", () => {
  test.each<readonly [string, readonly unknown[], string]>([
    ["HHI", [[[1], [null], [-1]]], "valuesの3行1列目：0以上の数値を指定する（指定値：-1）。"],
    ["HHI", [[[1], ["many"]]], "valuesの2行1列目：数値を指定する（指定値：「many」）。"],
    ["HHI", [[[1], ["#REF!"]]], "valuesの2行1列目のセルがエラー#REF!である。"],
    [
      "DECOMPOSE",
      [1, 90, 1, 0.5],
      "share0：0より大きく1以下の数値を指定する（指定値：90）。90％は0.9と書く。",
    ],
    ["DECOMPOSE", [-1, 0.9, 1, 0.5], "total0：0より大きい数値を指定する（指定値：-1）。"],
    ["CRN", [SUPPLIES, 0], "n：1以上の整数を指定する（指定値：0または空白）。"],
    ["SHOCK", [SUPPLIES, [["CHN"]], "CHN", 1], "labels：suppliesと同じ3×1の範囲を指定する（指定：1×1）。"],
    ["SHOCK", [SUPPLIES, LABELS, "AUT", 1], "target：「AUT」という供給者はない。近い候補は「AUS」。"],
    [
      "PRODUCTION",
      ["REE", "mine", "Austrlia", 2024],
      "country：「Austrlia」に一致する国がない。近い候補はAUS（オーストラリア）、AUT（オーストリア）。",
    ],
    [
      "PRODUCTION",
      ["REE", "mine"],
      'country：国の名称（一覧は=REE.LIST("countries","ja")）を指定する（空白または省略されている）。',
    ],
    [
      "PRODUCTION",
      ["REE", "mine", "AUS", 1950, null, "2026Q4"],
      "mine_production.AUS、1950年：2026Q4版に未収録。値のある最も近い期間は2011年。",
    ],
    ["HHINORM", [[[0]]], "HHINORM：0より大きい数量が1つ以上必要である（数量の合計：0）。"],
  ])("%s%j", (id, args, japanese) => {
    expect(() => invoke(functionById(id), args, dataset)).toThrow(expect.objectContaining({ japanese }));
  });
});

test("every error a function documents is shown", () => {
  const shown = new Set(cases.map(([id, code]) => `${id} ${code}`));
  const documented = catalogue.flatMap(({ id, errors }) => errors.map(({ code }) => `${id} ${code}`));
  expect(documented.filter((error) => !shown.has(error) && !beyondData.has(error))).toEqual([]);
});
