import { catalogue, evaluate, formulaText } from "@kidorui/formulas";
import { FormulaError, gridOf } from "@kidorui/formulas/expression";
import { describe, expect, test } from "vitest";
import { askedIn, formulaHash } from "../src/formula/address.ts";
import { answerTo } from "../src/formula/answer.ts";
import { tabbed } from "../src/formula/cells.ts";
import { replyTo } from "../src/formula/reply.ts";
import { dataset } from "./dataset.ts";
import { plainText } from "./plain-text.ts";

const edition = dataset.latest;
const site = "https://report.example";

function shown(formula: string, lang: "en" | "ja" = "en") {
  const reply = replyTo({ kind: "value", formula, edition, lang, site }, dataset);
  if (reply.kind !== "value") throw new Error(reply.kind);
  return { ...reply, lines: plainText({ html: reply.html }) };
}

const copies = (html: string): string[] =>
  [...html.matchAll(/data-copy="([^"]*)"/g)].map(([, text = ""]) => text.replaceAll("&quot;", '"'));

describe("a formula that is one call", () => {
  test("gives what the call gives, to the digit, for every example of the catalogue", () => {
    for (const { id, examples } of catalogue) {
      for (const example of examples) {
        const call = { id, arguments: example.arguments };
        const on = example.edition ?? edition;
        const { value } = evaluate(call, dataset, on);
        const answer = answerTo(formulaText(call, on), dataset, edition);
        const cells = Array.isArray(value) ? value : [[value]];
        expect(gridOf(answer.value.content), formulaText(call)).toEqual(cells);
      }
    }
  });

  test("shows unit, edition, definition, rows and sources, and copies formula, result and address", () => {
    const formula = '=REE.PRODUCTION("REE","mine","AUS",2024)';
    const { html, spoken, lines } = shown(formula);
    expect(spoken).toBe("29,000\u00A0t\u00A0REO");
    expect(html).toContain('<data value="29000">');
    expect(lines.join("\n")).toMatch(/Unit\nt REO\nEdition\n/);
    expect(html).toMatch(/href="\/en\/data\/mine_production\/[^"]*#AUS\/2024/);
    expect(html).toContain('<ul class="provenance__sources">');
    const pinned = `=REE.PRODUCTION("REE","mine","AUS",2024,,"${edition}")`;
    const link = `${site}/en/functions/formula/#${formulaHash({ formula, edition }).replaceAll("&", "&amp;")}`;
    expect(copies(html)).toEqual([pinned, "29000", link]);
  });

  test("shows its interval, and its note, in the language of the page", () => {
    expect(answerTo("=REE.HHI(REE.SHARES({60;40}))", dataset, edition).whole?.definition.id).toBe("HHI");
    expect(answerTo("=REE.HHI({60;40})*2", dataset, edition).whole).toBeUndefined();
    const banded = catalogue.flatMap(({ id, examples }) =>
      examples.flatMap((example) => {
        const call = { id, arguments: example.arguments };
        const { interval, value } = evaluate(call, dataset, example.edition ?? edition);
        return interval && interval[1] - interval[0] > 0.01 && !Array.isArray(value) ? [call] : [];
      }),
    );
    expect(banded.length).toBeGreaterThan(0);
    for (const call of banded) {
      expect(shown(formulaText(call, edition), "ja").lines).toContain("取り得る範囲");
    }
  });
});

describe("a formula of several calls", () => {
  test("lists them, with the rows and sources of all", () => {
    const { html, lines } = shown(
      '=REE.PRODUCTION("希土類","鉱山","中国",2024)/REE.PRODUCTION("REE","mine","*",2024)',
      "ja",
    );
    expect(lines.join("\n")).toMatch(/呼び出した関数：2/);
    expect(html).toMatch(/#CHN\/2024[\s\S]*#WLD\/2024|#WLD\/2024[\s\S]*#CHN\/2024/);
    expect(html).toContain("割合");
  });
});

describe("a table", () => {
  test("has the titles of its columns with their units, in the language of the page, and is copied whole", () => {
    const formula = '=REE.SUPPLIERS("REE","mine",2024)';
    const [en, ja] = [shown(formula), shown(formula, "ja")];
    expect(en.html).toMatch(/<th scope="col">Country/);
    expect(ja.html).toMatch(/<th scope="col">国/);
    expect(ja.html).toMatch(/<th scope="col" class="table__cell--numeric">[^<]+<br><span>割合（0～1）/);
    const { value } = answerTo(formula, dataset, edition);
    const grid = gridOf(value.content);
    expect(en.spoken).toBe(`${grid.length - 1} rows, ${grid[0]?.length} columns`);
    expect(copies(en.html)[1]?.split("\n")).toHaveLength(grid.length);
  });

  test("tells columns of one title apart, and keeps units to what is measured", () => {
    const { html } = shown('=REE.FAN("stop-12m")', "ja");
    const heads = [...html.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, head]) => head);
    expect(heads).toHaveLength(4);
    expect(new Set(heads).size).toBe(4);
    expect(heads.map((head) => head?.includes("<span>t<"))).toEqual([false, true, true, true]);
  });

  test("has words in the language of the page where the formula asks for none", () => {
    const formula = '=REE.WHY("mine_production.CHN",2024)';
    expect(shown(formula).html).toContain("estimated by the publisher");
    expect(shown(formula, "ja").html).not.toContain("estimated by the publisher");
  });

  test("that is long shows its first rows and says how many are left", () => {
    const { html, lines } = shown('=REE.LIST("countries")');
    expect(html.match(/<tr>/g)).toHaveLength(101);
    expect(lines.some((line) => /^\d+ more rows; Copy result takes all\.$/.test(line))).toBe(true);
  });

  test("goes to the clipboard with every digit, errors and blanks as a sheet holds them", () => {
    const error = new FormulaError("#N/A", { en: "none", ja: "なし" });
    expect(
      tabbed([
        [1 / 3, null],
        [true, error],
        ["a\tb\nc", -0.5],
      ]),
    ).toBe(`${1 / 3}\t\nTRUE\t#N/A\na b c\t-0.5`);
  });

  test("of numbers without columns is a table without headings", () => {
    expect(shown("={1,2;3,4}*2").html).not.toContain("<thead>");
  });
});

describe("what goes wrong", () => {
  test("in a function is shown as the cell's error with the function's message", () => {
    const { html, spoken, readable } = shown('=REE.PRODUCTION("REE","mine","AUS",1950)', "ja");
    expect(html).toContain('<data value="#N/A">');
    expect(spoken).toMatch(/^#N\/A .*1950/);
    expect(spoken).toMatch(/[ぁ-ん]/);
    expect(readable).toBe(true);
  });

  test("claims nothing of rows and editions that were not reached", () => {
    for (const formula of ["=1/0", '=IFERROR(REE.PRODUCTION("REE","mine","AUS",1950),"none")']) {
      expect(shown(formula).html).not.toMatch(/No rows|Edition/);
    }
    expect(shown("=REE.HHI({60;40})").html).toContain("No rows");
  });

  test("in what was typed is told with its column, and marked", () => {
    expect(shown("=REE.HHJ({1;2})*2")).toMatchObject({
      spoken: "Column 2: There is no function REE.HHJ. Did you mean REE.HHI?",
      html: expect.stringContaining("=<mark>REE.HHJ</mark>({1;2})*2"),
      readable: false,
    });
    expect(shown("=1+", "ja").spoken).toBe("3文字目：+の後に値がない。");
    expect(shown("=REE.PRODUCTION(ネオジム)", "ja").spoken).toContain('引用符で囲む："ネオジム"');
  });

  test("by full-width characters can be mended at once", () => {
    const { html, spoken } = shown("＝REE.HHI（{60;40}）", "ja");
    expect(spoken).toBe("1文字目：全角文字＝がある。=を入力する。");
    expect(html).toContain('data-formula-try="=REE.HHI({60;40})"');
  });

  test("by a word that is nearly one can be mended at once", () => {
    for (const [typed, meant] of [
      ["=1+REE.HHJ({1;2})", "=1+REE.HHI({1;2})"],
      ["=hhi({1;2})", "=REE.HHI({1;2})"],
      ["=REE.GET(mine)", '=REE.GET("mine")'],
    ] as const) {
      expect(shown(typed).html).toContain(`data-formula-try="${meant.replaceAll('"', "&quot;")}"`);
    }
    expect(shown("=VLOOKUP(1)").html).not.toContain("data-formula-try");
  });

  test("is never markup", () => {
    const { html } = shown('="<img src=x>"&1');
    expect(html).not.toContain("<img");
    expect(shown("=<script>").html).not.toContain("<script");
  });
});

test("an address brings back formula and edition, whatever they hold", () => {
  for (const formula of ['=REE.GET("a&b=c#d",1)+2%', "＝全角　空白", '="%23"&"\u{1F9F2}"']) {
    expect(askedIn(`#${formulaHash({ formula, edition })}`)).toEqual({ formula, edition });
    expect(askedIn(`#${formulaHash({ formula, edition: undefined })}`)).toEqual({
      formula,
      edition: undefined,
    });
  }
  expect(askedIn("#examples")).toBeUndefined();
  expect(askedIn("")).toBeUndefined();
});

test("a completion tells the argument under the caret", () => {
  const formula = '=REE.PRODUCTION("Nd","';
  const reply = replyTo({ kind: "completion", formula, caret: formula.length, edition, lang: "ja" }, dataset);
  expect(reply).toMatchObject({
    start: 21,
    end: 22,
    hint: expect.stringContaining("<strong>stage</strong>"),
  });
});
