import { MetricError, type MetricErrorCode } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { call, cellErrorOf, functionById, invoke, metricErrorOf, rawArgument } from "../src/index.ts";
import { dataset } from "./data.ts";

const run = (id: string, ...args: readonly unknown[]) => invoke(functionById(id), args, dataset).value;

function refusal(id: string, ...args: readonly unknown[]): MetricError {
  try {
    run(id, ...args);
  } catch (error) {
    if (error instanceof MetricError) return error;
    throw error;
  }
  throw new Error(`${id} did not refuse`);
}

describe("numbers written as text", () => {
  test.each([
    ["100", 0.6],
    [" 100 ", 0.6],
    ["１００", 0.6],
    ["1e2", 0.6],
  ])("%j reads as 100", (text) => {
    expect(run("NIR", 40, text, 0)).toBeCloseTo(100 / 140, 12);
  });

  test("thousands separators are taken where they can mean nothing else", () => {
    expect(run("STOCKFOR", 1, "1,234,567")).toBe(1234567);
    expect(run("STOCKFOR", 1, "1,234.5")).toBe(1234.5);
    expect(refusal("STOCKFOR", 1, "1,234").code).toBe("invalid-argument");
  });

  test("truth values are no numbers", () => {
    expect(refusal("STOCKFOR", true, 1).code).toBe("invalid-argument");
  });
});

describe("cells that hold an error", () => {
  test.each<[unknown, MetricErrorCode]>([
    ["#N/A", "no-data"],
    [{ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }, "undefined-ratio"],
    [{ code: "#NUM!" }, "out-of-range"],
    ["#REF!", "invalid-argument"],
  ])("%j comes out as the same error, with its place", (cell, code) => {
    const error = refusal("HHI", [[1], [cell], [2]]);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^values, row 2, column 1 /);
  });

  test("metric errors and Excel errors translate both ways", () => {
    for (const code of ["no-data", "out-of-range", "undefined-ratio", "invalid-argument"] as const) {
      expect(metricErrorOf(cellErrorOf(code))).toBe(code);
    }
  });
});

describe("names", () => {
  test.each(["CHN", "chn", "CN", "China", "china", "中国", "中華人民共和国"])("%s is China", (name) => {
    expect(run("PRODUCTION", "REE", "mine", name, 2024)).toBe(270000);
  });

  test.each(["*", "world", "世界", "WLD"])("%s is the world", (name) => {
    expect(run("PRODUCTION", "REE", "mine", name, 2024)).toBe(380000);
  });

  test("a slip of the pen gets a suggestion", () => {
    const error = refusal("PRODUCTION", "Dyy", "mine", "CHN", 2024);
    expect([error.code, error.message]).toEqual([
      "invalid-argument",
      expect.stringContaining("Did you mean Dy (Dysprosium)?"),
    ]);
    expect(refusal("GET", "mine_production.AUZ", 2024).message).toContain("Did you mean mine_production.AU");
  });
});

describe("periods", () => {
  test("a month typed into a cell, which a spreadsheet turns into its first day, is that month", () => {
    const series = "trade.CHN.WLD.cn-rare-earths.export.weight";
    expect(run("GET", series, "2023-05")).toBe(run("GET", series, 45047));
    expect(run("GET", series, "2023-05")).toBeGreaterThan(0);
  });

  test("a number up to 9999 is a year", () => {
    expect(refusal("GET", "mine_production.AUS", 45047).code).toBe("no-data");
    expect(run("GET", "mine_production.AUS", 2024)).toBe(29000);
  });
});

describe("editions", () => {
  test("an older edition keeps the number of its time", () => {
    expect(run("PRODUCTION", "REE", "mine", "AUS", 2024, null, "2025Q2")).toBe(13000);
    expect(run("PRODUCTION", "REE", "mine", "AUS", 2024, null, "2026q4")).toBe(29000);
  });

  test("a function of numbers does not mind that there are no data", () => {
    expect(invoke(functionById("HHI"), [[[1], [1]]], dataset, "no such edition").value).toBe(0.5);
  });

  test("an unknown edition is named with those there are", () => {
    expect(refusal("EDITION", "id", "2030Q1").message).toContain("2026Q4");
  });
});

describe("filters", () => {
  const years = (...filters: readonly (readonly unknown[])[]) =>
    run("DATASET", "mine_production", filters, [["year"]], false);

  test("lines must all hold, equalities on one column are alternatives", () => {
    expect(years(["country_code", "AUS"], ["year", ">=2024"], ["year", "<>2025"])).toEqual([[2024]]);
    expect(years(["country_code", "AUS"], ["year", 2023], ["year", 2024])).toEqual([[2023], [2024]]);
  });

  test("a line without a criterion asks for nothing", () => {
    expect(years(["country_code", "AUS"], ["year", 2024], ["flag", 0])).toEqual([[2024]]);
  });

  test("an unknown column or a criterion that is no number is refused", () => {
    const error = refusal("DATASET", "mine_production", [["year", "many"]]);
    expect(error.code).toBe("invalid-argument");
    expect(refusal("DATASET", "mine_production", [["yaer", 2024]]).message).toContain("Did you mean year?");
    // By its heading in either language, and as people call it; both columns and filters.
    const rows = run(
      "DATASET",
      "mine_production",
      [
        ["国", "豪州"],
        ["年", "2024年"],
      ],
      [["年", "数量"]],
      false,
    );
    expect(rows).toEqual([[2024, 29000]]);
    expect(
      run(
        "DATASET",
        "mine_production",
        [
          ["Country", "AUS"],
          ["Year", 2024],
        ],
        [["year", "quantity"]],
        false,
      ),
    ).toEqual(rows);
    expect(refusal("DATASET", "mine_production", [["色", 2024]]).japanese).toContain("country_code（国）");
  });
});

describe("filters by name", () => {
  const mined = (...filters: readonly (readonly unknown[])[]) =>
    run("DATASET", "mine_production", [...filters, ["year", 2024]], [["quantity_t"]], false);

  test.each(["AUS", "aus", "Australia", "オーストラリア", "=豪州", "ＡＵ"])("%s is Australia", (name) => {
    expect(mined(["country_code", name])).toEqual([[29000]]);
  });

  test("a country that is not meant is named likewise", () => {
    expect(mined(["country_code", "<>中国"])).toEqual(mined(["country_code", "<>CHN"]));
  });

  test("elements and stages are too", () => {
    const shares = (stage: string, element: string) =>
      run(
        "DATASET",
        "stage_shares",
        [
          ["stage_code", stage],
          ["element_code", element],
        ],
        [["share_pct"]],
        false,
      );
    expect(shares("分離・精製", "ネオジム")).toEqual(shares("separation", "Nd"));
  });

  test("an unknown name is refused with the nearest", () => {
    expect(refusal("DATASET", "mine_production", [["country_code", "Austrlia"]])).toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining('filters: no country is called "Austrlia". Did you mean AUS'),
    });
  });
});

test("a data type is read by its text where it is an entity, else by its basic value", () => {
  const china = { type: "Entity", text: "China", basicType: "Error", basicValue: "#VALUE!", properties: {} };
  const linked = { ...china, type: "LinkedEntity", text: "中国" };
  for (const cell of [china, linked]) {
    expect(run("PRODUCTION", "REE", "mine", cell, 2024)).toBe(270000);
    expect(run("EXPOSURE", [[cell], ["Japan"]], [[3], [1]], null, null, null, false)).toMatchObject([
      [cell.text, 3, 0.75, 0.75, true],
      ["Japan", 1, 0.25, 0.25, false],
    ]);
  }
  const price = { type: "FormattedNumber", basicType: "Double", basicValue: 3, numberFormat: "0.0" };
  expect(run("HHI", [[price], [1]])).toBe(0.625);
  expect(refusal("HHI", [[china], [1]]).message).toContain('received "China"');
});

describe("reasons for the absence of a figure", () => {
  test("not collected names the edition and the nearest period", () => {
    const { code, message } = refusal("PRODUCTION", "REE", "mine", "AUS", 1950, null, "2026Q4");
    expect(code).toBe("no-data");
    expect(message).toMatch(/not collected in edition 2026Q4.*nearest period with a figure is \d{4}/);
  });

  test("a definition nobody published names those that exist", () => {
    const { code, message } = refusal("DEPENDENCE", "JPN", "CHN", "REE", 2020, "weight", "magnets");
    expect(code).toBe("no-data");
    expect(message).toContain("Nearest definitions: REE 2020");
  });
});

test("a heading in the first of several rows is told to stay out, other texts are not", () => {
  const hint = "Leave a heading out of the range.";
  expect(refusal("HHI", [["kg"], [60], [30]]).message).toBe(
    `values, row 1, column 1: expected a number, received "kg". ${hint}`,
  );
  expect(refusal("SHARES", [["kg"], [60]]).japanese).toBe(
    "valuesの1行1列目：数値を指定する（指定値：「kg」）。見出しは範囲に含めない。",
  );
  for (const range of [[["kg", 60, 30]], [[60], ["kg"]], [[true], [60]]]) {
    expect(refusal("HHI", range).message).not.toContain(hint);
  }
});

describe("numbers out of bounds", () => {
  test("are named by their cell, blanks counted", () => {
    expect(refusal("HHI", [[60], [null], [-1]])).toMatchObject({
      code: "out-of-range",
      message: "values, row 3, column 1: expected a number of at least 0, received -1.",
    });
    expect(refusal("SHARES", [[60, null, "-1"]]).message).toContain("values, row 1, column 3");
  });

  test.each<readonly [string, readonly unknown[], string]>([
    [
      "SHOCK",
      [[[60], [30]], [["CHN"], ["AUS"]], "CHN", 25],
      "cut: expected a number from 0 to 1, received 25. 25% is written 0.25.",
    ],
    [
      "DECOMPOSE",
      [100, 90, 80, 0.6],
      "share0: expected a number above 0 and at most 1, received 90. 90% is written 0.9.",
    ],
    ["BAND", [[[1]], 95], "p: expected a number above 0 and below 1, received 95. 95% is written 0.95."],
    [
      "SHOCK",
      [[[60], [30]], [["CHN"], ["AUS"]], "CHN", 1000],
      "cut: expected a number from 0 to 1, received 1000.",
    ],
    ["DECOMPOSE", [null, 0.9, 80, 0.6], "total0: expected a number above 0, received 0 or an empty cell."],
    ["CRN", [[[60], [30]], 0], "n: expected a whole number of at least 1, received 0 or an empty cell."],
    [
      "PRODUCTION",
      ["REE", "mine", "AUS", 46349],
      "year: expected a whole number from 1000 to 9999, received 46349. =YEAR gives the year of a date.",
    ],
    [
      "HHIBAND",
      [1900, "eu"],
      "index: expected a number from 0 to 1, received 1900. Points are divided by 10,000.",
    ],
    ["STOCKPATH", [200, 100, 30, 4, -1], "step: expected a number above 0, received -1."],
    ["OREOUTPUT", [350, 8000, 1, 400], "days: expected a number from 0 to 366, received 400."],
  ])("%s%j says what may stand there", (id, args, message) => {
    expect(refusal(id, ...args)).toMatchObject({ code: "out-of-range", message });
  });

  test("the ends that may be taken are", () => {
    expect(run("SHOCK", [[60], [30]], [["CHN"], ["AUS"]], "CHN", 1)).toEqual([
      ["CHN", 60, 0],
      ["AUS", 30, 30],
    ]);
    expect(run("STOCKFOR", 0, 5)).toBe(0);
  });

  test("a percentage that is text is refused with how to write it", () => {
    for (const text of ["25%", "２５％", "2.5 %"]) {
      expect(refusal("STOCKFOR", 1, text).message).toContain("0.25 for 25%");
    }
  });

  test("a lowest quantity above the highest is named", () => {
    expect(refusal("HHIRANGE", [[10], [50]], [[10], [40]]).message).toBe(
      "high, cell 2: expected at least the lowest quantity, 50, received 40. A quantity known exactly stands in both ranges.",
    );
  });
});

describe("ranges that belong together", () => {
  const six = [[1], [2], [3], [4], [5], [6]];
  const names = [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]];

  test("may be a row and a column", () => {
    const [row] = [names.map(([name]) => name)];
    expect(run("SHOCK", six, [row], "f", 0.5)).toEqual(run("SHOCK", six, names, "f", 0.5));
  });

  test.each<readonly [string, readonly unknown[], string]>([
    [
      "SHOCK",
      [six, names.slice(1), "a", 0.5],
      "labels: expected a range of 6 × 1 like supplies, received 5 × 1.",
    ],
    [
      "EXPOSURE",
      [
        [
          ["a", "b", "c"],
          ["d", "e", "f"],
        ],
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      ],
      "kg: expected a range of 2 × 3 like keys, received 3 × 2.",
    ],
    [
      "TRANSIT",
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[1], [2], [3], [4]],
      ],
      "production: expected a range of 2 × 2 like imports, received 4 × 1.",
    ],
    [
      "COVERAGE",
      [[[1], [2]], 10, [[0.5]]],
      "probability: expected a range of 2 × 1 like contracted, received 1 × 1.",
    ],
  ])("%s%j is refused with both sizes", (id, args, message) => {
    expect(refusal(id, ...args)).toMatchObject({ code: "invalid-argument", message });
  });

  test("one that was left out belongs to any", () => {
    for (const blank of [null, "", [[null]]]) expect(run("COVERAGE", [[5], [5]], 20, blank)).toBe(0.5);
    expect(refusal("COVERAGE", [[5], [5]], 20, 0).message).toBe(
      "probability: expected a range of 2 × 1 like contracted, received 1 × 1.",
    );
  });
});

test("a message names the function that was typed, not the metric behind it", () => {
  expect(refusal("HHINORM", [[0]]).message).toMatch(/^HHINORM: expected at least one quantity > 0/);
  expect(refusal("MISFIT", "2010-senkaku", "H9").message).toMatch(/^MISFIT: expected one of /);
  expect(refusal("SCENARIO", "stop-12m", "unmet", null, [["stock.days", 3]]).message).toMatch(
    /^levers: expected a lever, received "stock.days"/,
  );
});

test("a supplier that is not listed is asked after", () => {
  const list = [
    [[60], [30]],
    [["China"], ["Viet Nam"]],
  ] as const;
  expect(refusal("SHOCK", ...list, "Viet Nan", 0.5).message).toBe(
    'target: no supplier is labelled "Viet Nan". Did you mean "Viet Nam"?',
  );
  expect(refusal("MERGERDELTA", ...list, [["Myanmar"]]).message).toBe(
    'members: no supplier is labelled "Myanmar". It must stand among labels.',
  );
});

test("truth values are quoted as a sheet shows them", () => {
  expect(refusal("STOCKFOR", true, 1).message).toBe("days: expected a number, received TRUE.");
});

test("a filter of one column is refused: without a criterion it would keep every row", () => {
  expect(refusal("DATASET", "mine_production", [["country_code=AUS"]]).message).toContain(
    "filters, row 1: expected two cells",
  );
  expect(run("DATASET", "mine_production", [[null], [0]], [["year"]])).toEqual(
    run("DATASET", "mine_production", null, [["year"]]),
  );
});

test("pairs of blanks are no supplier, wherever they stand", () => {
  const supplies = [[60], [null], [30], [10], [0]];
  const labels = [["CHN"], [null], ["AUS"], ["VNM"], [""]];
  expect(run("SHOCK", supplies, labels, "chn", 0.5)).toEqual([
    ["CHN", 60, 30],
    ["AUS", 30, 30],
    ["VNM", 10, 10],
  ]);
  expect(refusal("SHOCK", [[60], [30]], [["CHN"], [null]], "CHN", 0.5).message).toContain("labels, cell 2");
});

test("a year alone is no day, in a cell or in a list", () => {
  for (const year of [2026, "2026", "２０２６"]) {
    expect(refusal("RUNOUT", year, 6000, 100)).toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining("A number of four digits is a year, not a day."),
    });
  }
  expect(run("RUNOUT", "1905-07-18", 0, 100)).toBe(2026);
  expect(run("RUNOUT", 10_000, 0, 100)).toBe(10_000);
  const list = [
    ["supplier", "country", "element", "kg_per_year", "contract_end"],
    ["A", "JPN", "Nd", 5, 2027],
    ["B", "JPN", "Nd", 5, 46349],
  ];
  expect(run("CHECK", list, "suppliers")).toEqual([
    ["row", "column", "problem", "fix"],
    [2, "contract_end", "Not a date.", expect.stringContaining("YYYY-MM-DD")],
  ]);
});

test("dates of calls arrive as spreadsheets send them", () => {
  expect(call("RUNOUT", { date: "2026-11-23" }).arguments.map(rawArgument)).toEqual([46349]);
});

describe("long ranges", () => {
  const LONG = 20_000;
  const long = (blank: unknown, ...cells: readonly unknown[]) =>
    Array.from({ length: LONG }, (_, row) => [cells[row] ?? blank]);

  test.each([null, 0, "", undefined])("end with the last used row, blanks being %j", (blank) => {
    expect(run("SHARES", long(blank, 60, 30, null, 10))).toEqual([[0.6], [0.3], [0], [0.1]]);
    expect(run("EXPOSURE", long(blank, "A", "B"), long(blank, 3, 1), null, null, null, false)).toEqual([
      ["A", 3, 0.75, 0.75, true],
      ["B", 1, 0.25, 0.25, false],
    ]);
  });

  test("that belong together end with the last row that any of them uses", () => {
    expect(run("SHOCK", long(0, 60, 30), long(null, "A", "B", "C"), "A", 0.5)).toEqual([
      ["A", 60, 30],
      ["B", 30, 30],
      ["C", 0, 0],
    ]);
  });

  test("are refused beside ranges of other lengths, whatever they hold", () => {
    const message = `kg: expected a range of ${LONG} × 1 like keys, received 2 × 1.`;
    expect(refusal("EXPOSURE", long(null, "A", "B"), [[3], [1]]).message).toBe(message);
    expect(refusal("EXPOSURE", long(null, "A", "B"), long(null, 3, 1).slice(1)).message).toContain(
      `like keys, received ${LONG - 1} × 1`,
    );
  });

  test("that hold nothing hold one blank", () => {
    expect(refusal("SHARES", long(null)).code).toBe(refusal("SHARES", [[null]]).code);
    expect(refusal("CHECK", long(0), "suppliers").code).toBe("no-data");
  });

  test("shorter ones keep their shape", () => {
    expect(run("SHARES", [[60], [40], [0], [null]])).toEqual([[0.6], [0.4], [0], [0]]);
  });
});

describe("a range inside a range, as Excel on the web may send a result", () => {
  test.each([
    ["whole, in one cell", [[[[60], [30], [10]]]]],
    ["cell by cell", [[[[60]]], [[[30]]], [[[10]]]]],
    ["in a row of cells", [[[60], [30], [10]]]],
    ["twice over", [[[[[[60], [30], [10]]]]]]],
  ])("%s is the range", (_, values) => {
    expect(run("HHI", values)).toBeCloseTo(0.46, 12);
    expect(run("CRN", values, [[[[1]]]])).toBeCloseTo(0.6, 12);
  });
});
