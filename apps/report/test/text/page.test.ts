import { call, evaluate } from "@kidorui/formulas";
import { describe, expect, test } from "vitest";
import { dataset, EDITION, fault, lead, page } from "./support.ts";

const OUTPUT = `
year   = REE.LATEST("mine_production")
world  = REE.PRODUCTION("REE","mine","*",year)
china  = REE.PRODUCTION("REE","mine","CHN",year)
part   = china/world
miners = REE.SUPPLIERS("REE","mine",year)
`;

const value = (...args: Parameters<typeof call>) => evaluate(call(...args), dataset, EDITION).value;
const nb = "\u00A0";

describe("slots", () => {
  test("show their value with its unit, in the words of each language, and keep value and formula", () => {
    const written = page({
      names: OUTPUT,
      en: "# T\n\nIn `=year` China mined `=part` of `=world`.",
      ja: "# T\n\n`=year`の世界の採掘量は`=world`、\nうち中国は`=part`である。",
    });
    const world = Number(value("PRODUCTION", "REE", "mine", "*", 2025));
    const china = Number(value("PRODUCTION", "REE", "mine", "CHN", 2025));
    const share = Math.round((china / world) * 100);
    expect(lead(written.en)).toBe(
      `In 2025 China mined ${share}% of ${world.toLocaleString("en")}${nb}t${nb}REO.`,
    );
    expect(lead(written.ja)).toMatch(/^2025年の世界の採掘量は.*、うち中国は\d+％である。$/);
    expect(written.en.numbers.map(({ value: number }) => number)).toEqual([2025, china / world, world]);
    expect(written.en.numbers[1]?.formula).toBe(
      `=REE.PRODUCTION("REE","mine","CHN",2025,,"${EDITION}")/REE.PRODUCTION("REE","mine","*",2025,,"${EDITION}")`,
    );
    expect(written.en.numbers[1]?.calls.map(({ call: { id } }) => id)).toContain("PRODUCTION");
  });

  test("are no code: what is typed between two back-ticks stands as it is", () => {
    const text = "# T\n\n``=REE.HHI({60;30})`` is `=REE.HHI({60;30})`{0.00}, `<25>`.";
    const { en } = page({ names: "", en: text, ja: text });
    expect(lead(en)).toBe("=REE.HHI({60;30}) is 0.56, &lt;25&gt;.");
    expect(en.lead[0]).toMatchObject({
      html: { html: expect.stringContaining("<code>=REE.HHI({60;30})</code>") },
    });
    expect(en.numbers.map(({ value: number }) => number)).toEqual([expect.closeTo(5 / 9)]);
  });

  test("list what an array gives, each item with a formula of its own", () => {
    const written = page({
      names: OUTPUT,
      en: "# T\n\nMost came from `=TAKE(miners[country],3)`: `=TAKE(miners[share],3)`{0%}.",
      ja: "# T\n\n主な国は`=TAKE(miners[country],3)`、割合は`=TAKE(miners[share],3)`{0%}。",
    });
    expect(lead(written.en)).toMatch(/^Most came from China, .+ and .+: \d+%, \d+% and \d+%\.$/);
    expect(lead(written.ja)).toMatch(/^主な国は中国、[^、]+、[^、]+、割合は\d+％、\d+％、\d+％。$/);
    expect(written.en.numbers).toHaveLength(3);
    expect(written.en.numbers[2]?.formula).toMatch(/^=INDEX\(TAKE\(INDEX\(REE\.SUPPLIERS\(.*,3,1\)$/);
  });

  test("joined to a range say their unit once, at its end", () => {
    const written = page({
      names: OUTPUT,
      en: "# T\n\nFrom `=part`–`=world/world`{0%}, of `=china`–`=world`, or `=part`{0%}–`=ROWS(miners)`{0}.",
      ja: "# T\n\n割合は`=part`{0%}～`=world/world`{0%}、量は`=china`{#,##0}～`=world`{#,##0}、国は`=part`{0%}～`=ROWS(miners)`{0}。",
    });
    expect(lead(written.en)).toMatch(/^From \d+–100%, of [\d,]+–[\d,]+\u00A0t\u00A0REO, or \d+%–\d+\.$/);
    expect(lead(written.ja)).toMatch(
      /^割合は\d+～100％、量は[\d.,]+～[\d.,]+万?トン（REO換算）、国は\d+％～\d+。$/,
    );
  });

  test("show a range as the middle and both ends of one run", () => {
    const names = `band = REE.SCENARIOBAND("stop-12m","unmetshare",200) | 0%`;
    const written = page({
      names,
      en: "# T\n\nUnmet: `=band`{range}.",
      ja: "# T\n\n不足は`=band`{range}である。",
    });
    expect(lead(written.en)).toMatch(/^Unmet: \d+% \(\d+–\d+%\)\.$/);
    expect(lead(written.ja)).toMatch(/^不足は\d+％（\d+～\d+％）である。$/);
    const [middle, low, high] = written.en.numbers.map(({ value: number }) => number);
    expect(low).toBeLessThan(middle ?? 0);
    expect(high).toBeGreaterThan(middle ?? 0);
    expect(written.en.numbers.every(({ formula }) => formula.includes("REE.SCENARIOBAND"))).toBe(true);
  });

  test.each([
    ["months", 1, `1${nb}month`, "1か月"],
    ["+0%", 0.25, "+25%", "+25％"],
    ["0.0", -2.04, "−2.0", "−2.0"],
    ['+0 "points"', 12, `+12${nb}points`, "+12points"],
    ["#,##0 t", 12345, `12,345${nb}t`, "12,345トン"],
  ])("in the format %s", (format, number, en, ja) => {
    const slot = `\`=REE.HHI({1})*0+${number}\`{${format}}`;
    const written = page({ en: `# T\n\n${slot}`, ja: `# T\n\n${slot}` });
    expect([lead(written.en), lead(written.ja)]).toEqual([en, ja]);
  });
});

describe("what has no data", () => {
  const names = `${OUTPUT}\nnone? = REE.GET("mine_production.AUS.REE",1901)\n`;

  test("is a fault unless the name says that it may be", () => {
    const line = 'x = REE.GET("demand.JPN.Dy",1901)';
    expect(fault({ names: line, en: "# T\n\nA `=x`.", ja: "# T\n\n`=x`。" })).toMatch(
      /^page\.en\.md:3:4: =x gives #N\/A: .* Where this may be, the name it comes from ends in \?\.\npage\.ja\.md:3:2: /,
    );
  });

  test("leaves out a sentence whatever the order of its words", () => {
    const written = page({
      names: `${OUTPUT}\nnone? = REE.GET("demand.JPN.Dy",1901)\n`,
      en: "# T\n\nKept. China mined `=part`, demand was `=none`.",
      ja: "# T\n\nあり。需要は`=none`、中国は`=part`。",
    });
    expect([lead(written.en), lead(written.ja)]).toEqual(["Kept.", "あり。"]);
  });

  test("leaves out the sentence, the item, the tile and the figure, in both languages alike", () => {
    const optional = names.replace(/none\? = .*/, 'none? = REE.GET("demand.JPN.Dy",1901)');
    const written = page({
      names: `${optional}figure gone = bars(none)\nfigure kept = bars(miners)\n`,
      en: [
        "# T",
        "China mined `=part`. Demand was `=none`. So it is.",
        '- `=china`\n- `=none`\n- `=IF(ISNA(none),"what was not found")`\n- `=IF(world>0,"","x")`',
        ":::tile\nDemand\n\n`=none`\n\nof a year\n:::",
        ":::figure{#gone}\ntitle: `=none`\n\nalt: Bars\n:::",
        ":::figure{#kept}\ntitle: `=part`\n\nnote: Found. Demand `=none`.\n\nalt: Bars\n:::",
      ].join("\n\n"),
      ja: [
        "# T",
        "中国は`=part`。需要は`=none`。以上である。",
        '- `=china`\n- `=none`\n- `=IF(ISNA(none),"見つからなかったもの")`\n- `=IF(world>0,"","x")`',
        ":::tile\n需要\n\n`=none`\n\n年間\n:::",
        ":::figure{#gone}\ntitle: `=none`\n\nalt: 棒\n:::",
        ":::figure{#kept}\ntitle: `=part`\n\nnote: あり。需要`=none`。\n\nalt: 棒\n:::",
      ].join("\n\n"),
    });
    expect(lead(written.en)).toMatch(/^China mined \d+%\. So it is\.$/);
    expect(lead(written.ja)).toMatch(/^中国は\d+％。以上である。$/);
    expect(written.en.lead[1]).toMatchObject({
      html: { html: expect.stringMatching(/^<ul>(<li>.*?<\/li>){2}<\/ul>$/) },
    });
    expect(written.en.tiles).toEqual([]);
    const drawn = written.en.lead.flatMap((piece) => (piece.kind === "figure" ? [piece.figure] : []));
    expect(drawn.map(({ id, note }) => [id, note?.html])).toEqual([["kept", "Found."]]);
    expect(written.en.absent.map(({ name }) => name)).toEqual(Array(5).fill("none"));
  });
});

describe("blocks", () => {
  test("repeat for every row of a table", () => {
    const written = page({
      names: OUTPUT,
      en: "# T\n\n:::each{row=miners}\n`=row[country]`{Name}: `=row[share]`{0.0%}\n:::",
      ja: "# T\n\n:::each{row=miners}\n`=row[country]`は`=row[share]`{0.0%}\n:::",
    });
    expect(written.en.lead.length).toBeGreaterThan(5);
    expect(lead(written.en)).toMatch(/^China: \d+\.\d%$/);
    expect(written.en.numbers[1]?.formula).toMatch(/^=INDEX\(REE\.SUPPLIERS\(.*\),2,2\)$/);
  });

  test("stand or fall with a name, or with what a section is about", () => {
    const names = `${OUTPUT}\nnone? = REE.GET("demand.JPN.Dy",1901)\nfigure drawn = bars(none)\nlist said = sources(miners)\n`;
    const text = (word: string) =>
      [
        `# ${word}`,
        `:::where{none}\n${word} gone.\n:::`,
        `:::where{miners}\n${word} kept.\n:::`,
        `## ${word} {#gone}\n\n${word} introduces nothing.`,
        `:::figure{#drawn}\ntitle: ${word}\n\nalt: ${word}\n:::`,
        `## ${word} {#kept}\n\n:::list{#said}\ntitle: ${word}\n:::`,
      ].join("\n\n");
    const written = page({ names, en: text("A"), ja: text("あ") });
    expect(lead(written.en)).toBe("A kept.");
    expect(written.ja.sections).toMatchObject([
      { id: "kept", pieces: [{ kind: "prose", html: { html: '<p id="said">あ</p>' } }] },
    ]);
  });

  test("make sections, tiles and links", () => {
    const written = page({
      names: OUTPUT,
      en: "# T\n\n:::tile\nChina\n\n`=part`\n\nof [concentration](term:hhi)\n:::\n\n## Words **here** {#words}\n\nA `89/2` law.",
      ja: "# T\n\n:::tile\n中国\n\n`=part`\n\n[集中度](term:hhi)\n:::\n\n## **これは強い。**言葉 {#words}\n\n`89/2`号",
    });
    expect(written.en.tiles[0]?.detail.html).toBe('of <a href="/glossary/#hhi">concentration</a>');
    expect(written.ja.sections[0]).toMatchObject({
      id: "words",
      heading: { html: { html: "<strong>これは強い。</strong>言葉" }, plain: "これは強い。言葉" },
    });
    expect(written.en.sections[0]?.pieces).toEqual([
      { kind: "prose", html: { html: "<p>A <span data-cited>89/2</span> law.</p>" } },
    ]);
  });

  test("place parts that are no text, with words that show numbers and leave room for others", () => {
    const text = ":::part{#form}\nopen: *`=part`* of {country}\n\nshut: x\n:::";
    const written = page({ names: OUTPUT, en: `# T\n\n${text}`, ja: `# T\n\n${text}` });
    expect(written.en.lead).toMatchObject([
      {
        kind: "part",
        part: {
          id: "form",
          words: { open: { plain: expect.stringMatching(/^\d+% of \{country\}$/) }, shut: { plain: "x" } },
        },
      },
    ]);
    expect(written.en.numbers).toHaveLength(1);
  });

  test("of a template stand for each thing it is for", () => {
    const names = `each element in {"Nd";"Dy"}\nminers? = REE.SUPPLIERS(element,"separation","2016-2020")\n`;
    const source = {
      names,
      en: '# `=miners[country]`{Name} and [[`=REE.MARKETHHI(element,"separation","2016-2020")`]]',
      ja: '# `=miners[country]`{Name}、[[`=REE.MARKETHHI(element,"separation","2016-2020")`]]',
    };
    const written = page(source, [{ name: "element", formula: '"Dy"' }]);
    expect(written.en.numbers.at(-1)?.formula).toBe(
      `=REE.MARKETHHI("Dy","separation","2016-2020",,"${EDITION}")`,
    );
  });
});
