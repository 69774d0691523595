import { describe, expect, test } from "vitest";
import { EDITION, fault } from "./support.ts";

const GRAMMAR =
  "Expected name = formula, name? = formula, figure id = kind(formula), list id = kind(formula), or a comment after #";
const LIST =
  "paragraphs, # headings, lists, :::summary, :::where, :::each, :::tile, :::figure, :::list and :::part";
const NUMBER =
  "is a number without a formula. Write the formula that gives it, `=…`; what is cited as it stands (the number of a law, a customs code, a title) goes between back-ticks.";

describe("the names of a page refuse", () => {
  test.each([
    ["a line of no form", "china", `page.names:1:1: ${GRAMMAR}; found "china".`],
    ["a name without formula", "# c\n\nx = | 0%", "page.names:3:5: After x = a formula is missing."],
    ["a name like a cell", "Q4 = 1", "page.names:1:6: Q4 is a cell in Excel; choose another name."],
    ["a name twice", "a = 1\nA = 2", "page.names:2:5: A is declared twice: Excel takes a for the same name."],
    ["a circle", "a = b\nb = a", "page.names:1:5: a is declared by itself: a → b → a."],
    [
      "an unknown function",
      "ok = 1\na = REE.HII({1})",
      "page.names:2:5: There is no function REE.HII. Did you mean REE.HHI?",
    ],
    ["full-width input", "a = REE.HHI（{1}）", "page.names:1:12: Full-width character （: type (."],
    [
      "an unknown format",
      "a = 1 | percent",
      'page.names:1:8: Expected a format, found "percent". Write a picture such as #,##0, 0.0, 0% or +0%, with or without a unit after it, or one of year, period, date, months, days, name, Name, code, word, edition, mark; range before it shows a value with its ends.',
    ],
    ["an open figure", "figure a = bars(x", "page.names:1:16: This bracket is not closed."],
    [
      "an odd choice",
      "figure a = bars({1}) first",
      'page.names:1:22: Expected a choice such as first=12, found "first".',
    ],
    [
      "a figure twice",
      "figure a = bars({1})\nfigure a = dots({1})",
      "page.names:2:8: a stands for two figures or lists.",
    ],
    [
      "a row of no table",
      "figure a = bars({1}) row=x",
      "page.names:1:17: row=x needs the name of a table here, or a column of it.",
    ],
    ["a late template", "a = 1\neach x in {1}", "page.names:2:1: each … in … stands once, before all names."],
  ])("%s", (_, names, message) => {
    expect(fault({ names })).toBe(message);
  });
});

describe("a text refuses", () => {
  test.each([
    ["no title", "Words.", "page.en.md:1:1: A page begins with its title: # Title."],
    [
      "a heading without id",
      "# T\n\n## Words",
      "page.en.md:3:1: A heading ends with its id, the same in both languages: ## Words {#words}.",
    ],
    [
      "a heading called as another",
      "# T\n\n## A {#a}\n\nx\n\n## B {#a}\n\nx",
      "page.en.md:7:1: The page has another a; give the heading an id of its own, such as {#on-a}.",
    ],
    [
      "an open block",
      "# T\n\n:::tile\na\n\nb\n\nc\n",
      "page.en.md:3:1: :::tile is not closed: write ::: on a line of its own after it.",
    ],
    [
      "a tile that a later block closes",
      "# T\n\n:::tile\na\n\nb\n\nc\n\n## B {#b}\n\n:::tile\na\n\nb\n\nc\n:::",
      "page.en.md:3:1: :::tile is not closed: write ::: on a line of its own before line 10.",
    ],
    [
      "a figure that a later block closes",
      "# T\n\n:::figure{#a}\ntitle: T\n\nalt: A\n\n:::tile\na\n\nb\n\nc\n:::",
      "page.en.md:3:1: :::figure is not closed: write ::: on a line of its own before line 8.",
    ],
    [
      "words of a figure without a line between them",
      "# T\n\n:::figure{#a}\ntitle: T\nsubtitle: S\n\nalt: A\n:::",
      "page.en.md:4:1: An empty line is missing before subtitle: in this paragraph.",
    ],
    [
      "a full-width equals sign",
      "# T\n\nA `＝REE.HHI({1})`.",
      "page.en.md:3:4: Full-width character ＝: type =.",
    ],
    [
      "a full-width back-tick",
      "# T\n\nA ｀=REE.HHI({1})｀.",
      "page.en.md:3:3: Full-width character ｀: type `.",
    ],
    [
      "a full-width brace",
      "# T\n\nA `=REE.HHI({1})`｛0｝.",
      "page.en.md:3:18: Full-width character ｛: type {.",
    ],
    [
      "full-width colons of a block",
      "# T\n\n：：：tile\na",
      "page.en.md:3:1: Full-width character ：: type :.",
    ],
    [
      "a unit that is not the value's",
      '# T\n\nA `=REE.GET("demand.JPN.REE",2024)`{0 kg}.',
      'page.en.md:3:4: =REE.GET("demand.JPN.REE",2024) is in t, and the format behind it says otherwise. Leave the unit out, or convert in the formula.',
    ],
    [
      "per cent of what is no share",
      '# T\n\nA `=REE.GET("demand.JPN.REE",2024)`{0%}.',
      'page.en.md:3:4: =REE.GET("demand.JPN.REE",2024) is in t, and the format behind it says otherwise. Leave the unit out, or convert in the formula.',
    ],
    [
      "an unknown block",
      "# T\n\n:::box\na\n:::",
      `page.en.md:3:1: There is no block :::box; a text of the report has ${LIST}.`,
    ],
    ["code", "# T\n\n```\na\n```", `page.en.md:3:1: Found code; a text of the report has ${LIST}.`],
    [
      "an image",
      "# T\n\nSee ![x](y).",
      "page.en.md:3:5: image cannot stand in a text of the report. There are words, **strong**, *emphasis*, [links](page:), formulas `=…`, `words cited as they stand` and ``code``.",
    ],
    [
      "a tile of two lines",
      "# T\n\n:::tile\na\n\nb\n:::",
      "page.en.md:3:1: Expected three paragraphs: label, value, detail, found 2.",
    ],
    [
      "a figure without alt",
      "# T\n\n:::figure{#a}\ntitle: T\n:::",
      "page.en.md:3:1: Figure a has no alt: write one.",
    ],
    [
      "a figure's word of no kind",
      "# T\n\n:::figure{#a}\nhead: T\n:::",
      "page.en.md:4:1: Each paragraph of a figure begins with one of title:, subtitle:, note:, alt:",
    ],
    [
      "a ragged table",
      "# T\n\n:::figure{#a}\ntitle: T\n\nalt: A\n\n| A | B |\n| --- | --- |\n| a |\n:::",
      "page.en.md:10:1: This row has 1 cells, the table 2 columns.",
    ],
    [
      "a table without rows",
      "# T\n\n:::figure{#a}\ntitle: T\n\nalt: A\n\n| A | B |\n| --- | --- |\n:::",
      "page.en.md:8:1: This table has no rows.",
    ],
    [
      "a digit in a cell",
      "# T\n\n:::figure{#a}\ntitle: T\n\nalt: A\n\n| A | B |\n| --- | --- |\n| a | 3 t |\n:::",
      `page.en.md:10:7: "3" ${NUMBER}\npage.en.md:3:1: There is no figure a; the names have none.`,
    ],
    [
      "a missing figure",
      "# T\n\n:::figure{#a}\ntitle: T\n\nalt: A\n:::",
      "page.en.md:3:1: There is no figure a; the names have none.",
    ],
    [
      "an unknown name",
      "# T\n\nWords `=chinna`.",
      'page.en.md:3:9: There is no name chinna. Put a text in quotes: "chinna".',
    ],
    [
      "a value of no call",
      "# T\n\nA `=0.18`{0%}.",
      "page.en.md:3:4: =0.18 asks no REE function: a published number comes from the data.",
    ],
    [
      "a number of no unit",
      "# T\n\nA `=REE.HHI({1})^2`.",
      "page.en.md:3:4: The unit of =REE.HHI({1})^2 cannot be told: write a format behind it, such as {0%}.",
    ],
    [
      "a number in words of a formula",
      '# T\n\nA `=IF(REE.HHI({1})>0,"12 months","")`.',
      'page.en.md:3:4: =IF(REE.HHI({1})>0,"12 months","") gives the words "12 months": a number in words is no published number.',
    ],
    [
      "a link to nowhere",
      "# T\n\nA [b](term:none).",
      "page.en.md:3:3: The link term:none leads nowhere. Links are https://…, page:…, term:…, row:…, function:…, figure:… and repository:….",
    ],
    [
      "an error of the sheet",
      "# T\n\nA `=REE.HHI({1})/0`{0%}.",
      "page.en.md:3:4: =REE.HHI({1})/0 gives #DIV/0!: Division by zero.",
    ],
    [
      "a range of other than three",
      "# T\n\nA `={1;2}*REE.HHI({1})`{range 0}.",
      "page.en.md:3:4: A range has three numbers, low, middle, high; ={1;2}*REE.HHI({1}) gives 2.",
    ],
    [
      "ends that do not rise",
      "# T\n\nA `={1;3;2}*REE.HHI({1})`{range 0}.",
      "page.en.md:3:4: ={1;3;2}*REE.HHI({1}) is no range: 1, 3, 2 do not rise.",
    ],
  ])("%s", (_, en, message) => {
    expect(fault({ en })).toBe(message);
  });

  test.each([
    ["en", "In 2025 it fell.", 4, "2025"],
    ["en", "All of it,\nbut 18 % is left.", 5, "18"],
    ["en", "A stop of twelve months.", 11, "twelve"],
    ["en", "It rose twice.", 9, "twice"],
    ["en", "About half is left.", 7, "half"],
    ["en", "**A third** is left.", 3, "A third"],
    ["en", "In one month.", 4, "one month"],
    ["ja", "供給が十二か月止まる。", 4, "十二か月"],
    ["ja", "供給が１２か月止まる。", 4, "１２"],
    ["ja", "三割が残る。", 1, "三割"],
    ["ja", "需要の半分が残る。", 4, "半分"],
    ["ja", "価格が三倍になる。", 4, "三倍"],
  ] as const)("a number in %s that is no formula: %s", (lang, text, column, word) => {
    const other = lang === "en" ? "ja" : "en";
    const line = text.includes("\n") ? 4 : 3;
    expect(fault({ [lang]: `# T\n\n${text}`, [other]: "# T\n\nx" })).toBe(
      `page.${lang}.md:${line}:${column}: "${word}" ${NUMBER}`,
    );
  });

  test.each(["en: no one knows it; second, the other.", "ja"])(
    "no word that only looks like one: %s",
    (text) => {
      const words = text === "ja" ? "一部は一方で一般に統一され、唯一の万全な十分条件である。" : text;
      expect(
        fault({
          en: "# T\n\nNo one knows it; at first, the other is phoned. A second source.",
          ja: `# T\n\n${words.startsWith("en") ? "x" : words}`,
        }),
      ).toBe("no fault");
    },
  );
});

describe("every fault of a page is told at once", () => {
  test("of its names and words, before a formula is evaluated", () => {
    const names = "a = REE.HII({1})\nchina\nb = a | percent";
    expect(fault({ names, en: "# T\n\nIn 12 months, or twice.\n\n:::box\nx\n:::" })).toBe(
      [
        `page.names:2:1: ${GRAMMAR}; found "china".`,
        'page.names:3:8: Expected a format, found "percent". Write a picture such as #,##0, 0.0, 0% or +0%, with or without a unit after it, or one of year, period, date, months, days, name, Name, code, word, edition, mark; range before it shows a value with its ends.',
        `page.en.md:5:1: There is no block :::box; a text of the report has ${LIST}.`,
      ].join("\n"),
    );
    expect(fault({ en: "# T\n\nIn 12 months, or twice." })).toBe(
      `page.en.md:3:4: "12" ${NUMBER}\npage.en.md:3:18: "twice" ${NUMBER}`,
    );
  });

  test("of its formulas, those of the names first", () => {
    expect(fault({ names: "a = REE.HII({1})\nb = REE.HHI(\nboth = a*b" })).toBe(
      [
        "page.names:2:12: ( is not closed.",
        "page.names:1:5: There is no function REE.HII. Did you mean REE.HHI?",
      ].join("\n"),
    );
    const names = "half = REE.HHI({1;1}) | 0.00\nfigure f = bars() value=2";
    const table = "| A | B |\n| --- | --- |\n| a | `=halv` |\n| b | `=half/0`{0} |";
    const figure = `:::figure{#f}\ntitle: T\n\nalt: A\n\n${table}\n:::`;
    const en = `# T\n\nA \`=halv\` and [b](term:none).\n\n- \`=halve\`\n\n${figure}`;
    expect(fault({ names, en, ja: `# T\n\n${figure}` })).toBe(
      [
        "page.en.md:3:5: There is no name halv. Did you mean half?",
        "page.en.md:3:15: The link term:none leads nowhere. Links are https://…, page:…, term:…, row:…, function:…, figure:… and repository:….",
        "page.en.md:5:5: There is no name halve.",
        "page.en.md:14:9: There is no name halv. Did you mean half?",
        "page.en.md:15:8: =half/0 gives #DIV/0!: Division by zero.",
        "page.ja.md:10:9: There is no name halv. Did you mean half?",
        "page.ja.md:11:8: =half/0 gives #DIV/0!: Division by zero.",
      ].join("\n"),
    );
  });
});

describe("numbers of two runs", () => {
  const run = (scenario: string, edition?: string) =>
    `REE.SCENARIO("${scenario}","unmetshare"${edition === undefined ? "" : `,,,"${edition}"`})`;
  const names = `one = ${run("stop-12m")} | 0%\nother = ${run("stop-90d")} | 0%\n`;
  const refused = (file: string, column: number) =>
    `${file}:3:${column}: =one and =other are joined to a range and come out of two runs, =${run("stop-12m", EDITION)} and =${run("stop-90d", EDITION)}. Show middle and ends of one with {range}, or say of each what it is of.`;

  test.each([
    ["en", "It is from `=one` to `=other`.", 23],
    ["en", "It is between `=one` and `=other`.", 27],
    ["en", "It is `=one`–`=other`.", 15],
    ["ja", "不足は`=one`～`=other`。", 12],
    ["ja", "不足は`=one`から`=other`。", 13],
  ] as const)("joined to a range in %s are refused: %s", (lang, line, column) => {
    const other = { en: "A `=one`, B `=other`.", ja: "A`=one`、B`=other`。" };
    expect(
      fault({
        names,
        ...other,
        en: `# T\n\n${other.en}`,
        ja: `# T\n\n${other.ja}`,
        [lang]: `# T\n\n${line}`,
      }),
    ).toBe(refused(`page.${lang}.md`, column));
  });

  test("stand beside each other where each is said to be what it is, and those of one run are joined", () => {
    const both = `${names}more = 2*one\n`;
    expect(
      fault({
        names: both,
        en: "# T\n\nA `=one`, from `=one` to `=more`{0%}, B `=other`.",
        ja: "# T\n\n`=one`、`=one`から`=more`{0%}、`=other`。",
      }),
    ).toBe("no fault");
  });
});

describe("two languages refuse", () => {
  const names = 'a = REE.HHI({0.6;0.4})\nb = REE.HHI({0.7;0.3})\nnone? = REE.GET("demand.JPN.Dy",1901)\n';

  test("a number that one of them lacks", () => {
    expect(fault({ names, en: "# T\n\nA `=a` and `=b`.", ja: "# T\n\n`=a`。" })).toBe(
      "page.en.md:3:13: =b is shown here and nowhere in the Japanese text: write it there, or take it out of both.",
    );
    expect(fault({ names, en: "# T\n\nA `=a`.", ja: "# T\n\n`=a`、`=b`。" })).toBe(
      "page.ja.md:3:7: =b is shown here and nowhere in the English text: write it there, or take it out of both.",
    );
  });

  test("a heading called as a figure", () => {
    const text = "# T\n\n## A {#a}\n\n:::figure{#a}\ntitle: T\n\nalt: A\n:::";
    const other = text.replace("A {#a}", "A {#on-a}");
    expect(fault({ names: "figure a = bars({1})", en: text, ja: other })).toBe(
      "page.en.md:3:1: The page has another a; give the heading an id of its own, such as {#on-a}.",
    );
  });

  test("other headings, figures or tiles", () => {
    expect(fault({ en: "# T\n\n## A {#a}\n\nx", ja: "# T\n\n## A {#b}\n\nx" })).toBe(
      "page.en.md:3:1: Here stands heading a; at the same place page.ja.md has heading b. Both languages have the same headings, figures and tiles in the same order.",
    );
    expect(
      fault({ names: "figure f = bars({1})", en: "# T\n\n:::figure{#f}\ntitle: T\n\nalt: A\n:::" }),
    ).toBe("page.names:1:8: Figure f stands nowhere in page.ja.md: write :::figure{#f}.");
  });

  test("other words of a part that is no text", () => {
    const part = (word: string) => `# T\n\n:::part{#form}\n${word}: x\n:::`;
    expect(fault({ en: part("open"), ja: part("close") })).toBe(
      "page.en.md:3:1: Here stands part form with open; at the same place page.ja.md has part form with close. Both languages have the same headings, figures and tiles in the same order.",
    );
    expect(fault({ en: part("open the"), ja: part("open") })).toBe(
      "page.en.md:4:1: Each paragraph of a part begins with the name of its words and a colon.",
    );
    expect(fault({ en: part("open: 12"), ja: part("open") })).toBe(`page.en.md:4:7: "12" ${NUMBER}`);
  });

  test("absence on one side", () => {
    expect(fault({ names, en: "# T\n\nA `=a`.\n\nB `=none`.", ja: "# T\n\n`=a`。\n\nx。" })).toBe(
      "page.en.md:5:1: Data are missing, and the languages leave out different things: paragraph 2 of the lead stands in the Japanese text and not in the English one.",
    );
  });

  test("nothing where sentences are divided otherwise", () => {
    expect(
      fault({ names, en: "# T\n\nA `=a`. B `=none`, C `=none`.", ja: "# T\n\n`=a`。B`=none`。C`=none`。" }),
    ).toBe("no fault");
  });
});
