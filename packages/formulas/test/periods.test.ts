import { describe, expect, test } from "vitest";
import { dayFromText, dayOf } from "../src/cells/date.ts";
import { periodFromText, periodOf } from "../src/cells/period.ts";
import { functionById, invoke } from "../src/index.ts";
import { dataset } from "./data.ts";

const value = (id: string, ...args: readonly unknown[]) => invoke(functionById(id), args, dataset).value;
const there = () => "period";

describe("periods as people write them", () => {
  test.each([
    ["2024", "2024 ２０２４ 2024年 ２０２４年"],
    ["2024-04", "2024-04 2024-4 2024/4 2024/04 2024年4月 ２０２４年４月"],
    ["2025-12", "2025-12 2025/12 2025年12月"],
    ["2024H1", "2024H1 ２０２４Ｈ１ 2024h1 2024-H1 1H2024 2024年上半期 2024年上期 2024上期"],
    ["2024H2", "2024H2 2024年下半期 2024年下期 H2-2024"],
    ["2024Q3", "2024Q3 2024年第3四半期 2024年第三四半期 3Q2024 2024年３Ｑ"],
    ["2016-2020", "2016-2020 2016–2020 2016〜2020 2016～2020 2016－2020年 2016年～2020年 2016～2020年"],
    ["2024-05-01", "2024-05-01 2024/5/1 2024年5月1日"],
  ])("%s: %s", (period, written) => {
    const texts = written.split(" ");
    expect(texts.map(periodFromText)).toEqual(texts.map(() => period));
  });

  test.each([
    ["Q1 2020", "2020Q1"],
    ["2020 Q1", "2020Q1"],
    ["H1 2024", "2024H1"],
    ["Dec 2025", "2025-12"],
    ["December 2025", "2025-12"],
    ["2025 Dec.", "2025-12"],
    ["1 May 2024", "2024-05-01"],
  ])("%s is %s", (text, period) => expect(periodFromText(text)).toBe(period));

  test.each([
    "",
    "2024H3",
    "2024Q5",
    "2024-13",
    "2024-02-30",
    "2020-2016",
    "2020-2020",
    "5/6/2024",
    "24",
    "Q1",
    "下期",
    "2024年第5四半期",
  ])("%j is none", (text) => expect(periodFromText(text)).toBeUndefined());

  test.each([
    ["2024年度", "write 2024 for January to December", "1～12月の値は2024と指定する"],
    ["2024年度上期", "A fiscal year is no calendar year", "年度は暦年と期間が異なり"],
    ["FY2024", "write 2024 for January to December", "1～12月の値は2024と指定する"],
    ["FY24", "write 2024 for", "2024と指定する"],
    ["令和6年度", "A fiscal year is no calendar year", "年度は暦年と期間が異なり"],
    ["令和6年", '"令和6年" is a year of a Japanese era; write 2024', "「令和6年」は西暦で2024年"],
    ["令和元年", "write 2019", "西暦で2019年"],
    ["R6", '"R6" is a year of a Japanese era; write 2024', "「R6」は西暦で2024年"],
    ["Ｒ６", "write 2024", "西暦で2024年"],
    ["平成30年", "write 2018", "西暦で2018年"],
    ["H30", "write 2018", "西暦で2018年"],
  ])("%s is refused with the reason, in a period and in a year", (text, en, ja) => {
    const reason = expect.objectContaining({
      code: "invalid-argument",
      message: expect.stringContaining(en),
      japanese: expect.stringContaining(ja),
    });
    expect(() => periodOf(text, there)).toThrow(reason);
    expect(() => value("PRODUCTION", "REE", "mine", "AUS", text)).toThrow(reason);
    expect(() => value("GET", "mine_production.AUS", text)).toThrow(reason);
  });

  test("a half is no year of an era", () => {
    expect(() => periodOf("H1", there)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("era") }),
    );
  });
});

describe("a year is read as a period is", () => {
  const calls: readonly (readonly [string, readonly string[]])[] = [
    ["PRODUCTION", ["REE", "mine", "AUS"]],
    ["GET", ["mine_production.AUS"]],
    ["SUPPLIERS", ["REE", "mine"]],
    ["DEMAND", ["JPN"]],
    ["RESERVES", []],
  ];
  test.each(calls)("%s%j", (id, args) => {
    const year = "2024";
    const outcome = (period: unknown): unknown => {
      try {
        return value(id, ...args, period);
      } catch (error) {
        return (error as Error).message;
      }
    };
    const asked = outcome(Number(year));
    expect(asked).not.toEqual(expect.stringContaining("expected"));
    for (const written of [year, `${year}年`, "２０２４年", `${year} 年`]) {
      expect([written, outcome(written)]).toEqual([written, asked]);
    }
  });

  test("no part of one and no several are", () => {
    for (const text of ["2024H1", "2016-2020", "2024年4月", "x"]) {
      expect(() => value("PRODUCTION", "REE", "mine", "AUS", text)).toThrow(
        `year: expected one year, such as 2024, received "${text}".`,
      );
    }
  });

  test("a date where years are counted is met with how to ask", () => {
    expect(() => value("GET", "mine_production.AUS", 45383)).toThrow(
      expect.objectContaining({
        code: "no-data",
        message: expect.stringContaining(
          "The series is counted by year; the nearest with a figure is 2024. =YEAR gives the year of a date.",
        ),
        japanese: expect.stringContaining(
          "この系列は年ごとの値であり、値のある最も近い年は2024年。日付の年は=YEARで求める。",
        ),
      }),
    );
    expect(() => value("PRODUCTION", "REE", "mine", "AUS", 45383)).toThrow("=YEAR gives the year of a date.");
  });
});

describe("times in the filters of DATASET are read alike", () => {
  const rows = (table: string, column: string, criterion: unknown) =>
    value("DATASET", table, [[column, criterion]], null, false);

  test.each<readonly [string, string, unknown, string]>([
    ["mine_production", "year", 2024, "2024年 ２０２４年"],
    ["mine_production", "year", ">=2024", ">=2024年 >=２０２４"],
    ["trade", "period", 2024, "2024年 ２０２４"],
    ["trade", "period", "2025H1", "2025年上半期 H1-2025"],
    ["stage_shares", "period", "2016-2020", "2016～2020 2016〜2020年"],
    ["events", "date", "2025-10-09", "2025/10/9 2025年10月9日"],
  ])("%s: %s %s", (table, column, criterion, written) => {
    const wanted = rows(table, column, criterion);
    for (const text of written.split(" ")) expect(rows(table, column, text)).toEqual(wanted);
  });

  test.each(["year", "period"])("%s of an era or a fiscal year is refused with its reason", (column) => {
    const table = column === "year" ? "mine_production" : "trade";
    expect(() => rows(table, column, "令和6年")).toThrow("write 2024.");
    expect(() => rows(table, column, "2024年度")).toThrow("A fiscal year is no calendar year");
  });
});

describe("days", () => {
  test.each([
    "2026-12-01",
    "2026/12/1",
    "2026年12月1日",
    "２０２６年１２月１日",
    "1 Dec 2026",
    "December 1, 2026",
  ])("%s", (text) => {
    expect(dayFromText(text)).toBe("2026-12-01");
    expect(dayOf(text, there)).toBe("2026-12-01");
    expect(value("RUNOUT", text, 100, 1)).toBe(value("RUNOUT", 46357, 100, 1));
  });

  test.each(["12/1/2026", "2026年12月", "x", "2026-02-30"])("%s is none", (text) => {
    expect(() => dayOf(text, there)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });

  test("of an era are refused with their year", () => {
    expect(() => dayOf("令和8年12月1日", there)).toThrow("write 2026.");
    expect(() => dayOf("R8.12.1", there)).toThrow("write 2026.");
    const list = [["供給者", "国", "元素", "年間kg", "contract_end"]].concat([
      ["A", "日本", "Nd", "1", "令和9年3月1日"],
    ]);
    expect(value("CHECK", list, "suppliers", null, "ja")).toEqual([
      ["行", "列", "問題", "直し方"],
      [
        2,
        "contract_end",
        expect.stringContaining("令和9年3月1日"),
        "和暦の「令和9年」は西暦で2027年と指定する。",
      ],
    ]);
  });
});

describe("numbers written as text", () => {
  test.each([
    ["▲5", "by =SUBSTITUTE and make a number of it by =VALUE", "三角は0未満の数を表す"],
    ["△ 5", "The triangle marks a number below 0", "三角は0未満の数を表す"],
    ["1,234", "=VALUE makes a number of a text", "文字列は=VALUEで数値に変換できる"],
    ["50%", "=VALUE makes a number of a text", "文字列は=VALUEで数値に変換できる"],
  ])("%s is refused with how to make a number of it", (text, en, ja) => {
    expect(() => value("HHI", [[1], [text]])).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(en),
        japanese: expect.stringContaining(ja),
      }),
    );
  });
});
