import type { MetricError } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { functionById, invoke } from "../src/index.ts";
import { codeFor, type NamedKind } from "../src/names.ts";
import { dataset } from "./data.ts";

const edition = dataset.edition(dataset.latest);
const normalize = (text: string, kind: string) =>
  invoke(functionById("NORMALIZE"), [text, kind], dataset).value;

const refusal = (text: string, kind: string): { readonly en: string; readonly ja: string | undefined } => {
  try {
    normalize(text, kind);
  } catch (error) {
    const { message, japanese } = error as MetricError;
    return { en: message, ja: japanese };
  }
  throw new Error(`${text} is taken for the name of a ${kind}.`);
};

describe("names as people write them are accepted", () => {
  test.each<readonly [NamedKind, string, string]>([
    ["element", "Nd", "ネオジム ﾈｵｼﾞﾑ ＮＤ nd ネオジウム ネオジュウム ネオヂム ネオジム（Nd）"],
    ["element", "Pr", "プラセオジム プラセオジウム"],
    ["element", "Dy", "ｼﾞｽﾌﾟﾛｼｳﾑ ジスプロシューム"],
    ["element", "NdPr", "ジジム ネオジム・プラセオジム ネオジム･プラセオジム ＮｄＰｒ PrNd didymium"],
    ["element", "REE", "希土類 レアアース"],
    ["element", "HREE", "重希土類 重希土 重レアアース"],
    ["element", "LREE", "軽希土類 軽希土 軽レアアース"],
    ["element", "MHREE", "中重希土類 中重希土 中重レアアース 中・重希土類 MHREE"],
    ["element", "MREE", "磁石用希土類 磁石用レアアース"],
    ["element", "Mm", "ﾐｯｼｭﾒﾀﾙ"],
    ["country", "CHN", "中国 中華人民共和国 中 ＣＮ ＣＨＮ PRC 中國 チャイナ ﾁｬｲﾅ"],
    ["country", "USA", "米国 アメリカ アメリカ合衆国 合衆国 米"],
    ["country", "AUS", "オーストラリア 豪州 豪 AUS（オーストラリア）"],
    ["country", "MMR", "ミャンマー ビルマ burma"],
    ["country", "VNM", "ベトナム ヴェトナム"],
    ["country", "KOR", "韓国 大韓民国"],
    ["country", "GBR", "英国 イギリス 英 England"],
    ["country", "EUU", "EU ＥＵ 欧州連合 欧州"],
    ["country", "JPN", "日本 日本国"],
    ["country", "RUS", "ロシア ロシア連邦 露"],
    ["country", "THA", "タイ王国"],
    ["country", "ZAF", "南アフリカ 南アフリカ共和国 南ア"],
    ["country", "FRA", "仏 Frankreich"],
    ["country", "DEU", "独 Deutschland"],
    ["country", "EST", "Estland"],
    ["country", "IND", "印"],
    ["country", "WLD", "世界 世界計 全世界 *"],
    ["country", "OTH", "その他"],
    ["stage", "mine", "採掘 鉱山 採鉱 鉱山生産"],
    ["stage", "separation", "分離・精製 分離･精製 分離精製 分離 精製"],
    ["stage", "metal", "金属・合金 金属 合金 金属・合金製造"],
    ["stage", "magnet", "磁石 磁石製造 永久磁石"],
    ["product", "cn85051110", "磁石 希土類磁石 希土類永久磁石"],
    ["product", "ndfeb-magnets", "ネオジム磁石 ﾈｵｼﾞﾑ磁石"],
    ["product", "hs280530", "2805.30 ２８０５．３０ 280530 希土類金属"],
    ["product", "hs2846", "希土類化合物"],
    ["product", "cerium-oxide", "酸化セリウム"],
  ])("as the %s %s: %s", (kind, code, written) => {
    const names = written.split(" ");
    expect(names.map((name) => codeFor(edition, kind, name))).toEqual(names.map(() => code));
  });

  test.each([
    ["P.R. China", "CHN"],
    ["China (mainland)", "CHN"],
    ["Korea, Rep.", "KOR"],
    ["S. Korea", "KOR"],
    ["N. Korea", "PRK"],
    ["Myanmar (Burma)", "MMR"],
    ["Türkiye", "TUR"],
    ["turkiye", "TUR"],
  ])("%s is %s", (name, code) => expect(normalize(name, "country")).toBe(code));
});

describe("names that would be taken for something else are refused with what they may be", () => {
  test.each([
    ["Congo", "country", /COD \(Congo \(DRC\)\) or COG/, /COD（コンゴ民主共和国）、COG（コンゴ共和国）/],
    ["製錬", "stage", /separation \(Separation\) or metal \(Metal\)/, /separation（分離・精製）、metal/],
    ["精錬", "stage", /separation .* or metal/, /separation（分離・精製）、metal/],
    ["Nd2O3", "element", /is an oxide.*Write Nd \(Neodymium\)/, /酸化物.*Nd（ネオジム）/],
    ["Y2O3", "element", /Write Y \(Yttrium\)/, /Y（イットリウム）/],
    ["酸化ネオジム", "element", /Write Nd \(Neodymium\)/, /Nd（ネオジム）と指定し/],
    ["dysprosium oxide", "element", /Write Dy \(Dysprosium\)/, /Dy（ジスプロシウム）と指定し/],
    ["中希土類", "element", /counts other elements than MHREE/, /MHREE（中重希土類）と構成元素が異なる/],
    ["SEG", "element", /counts other elements than MHREE/, /MHREE（中重希土類）と構成元素が異なる/],
  ])("%s as a %s", (name, kind, en, ja) => {
    const message = refusal(name, kind);
    expect(message.en).toMatch(en);
    expect(message.ja).toMatch(ja);
  });
});

describe("suggestions", () => {
  // Each is one letter or two from a rare earth: thulium, holmium, cerium, europium or yttrium.
  test.each([
    "鉄",
    "Thorium",
    "トリウム",
    "Thallium",
    "タリウム",
    "caesium",
    "セシウム",
    "カリウム",
    "Lithium",
  ])("none is made for %s, an element that is no rare earth", (name) => {
    const message = refusal(name, "element");
    expect(message.en).toMatch(/It is no rare earth\. Type =REE\.LIST\("elements"\) in an empty cell\.$/);
    expect(message.ja).toMatch(
      /希土類ではない元素である。空白のセルに=REE\.LIST\("elements","ja"\)と入力して一覧を確認する。$/,
    );
  });

  test.each([
    ["南米", "country"],
    ["南朝鮮", "country"],
    ["1", "country"],

    ["Mn", "element"],
    ["Australia", "element"],
    ["ネオジム", "country"],
    ["Dysprosium", "stage"],
    // One slip from Réunion, Montenegro, mischmetal and Anguilla.
    ["REE", "country"],
    ["mine", "country"],
    ["metal", "element"],
    ["Asia", "country"],
  ])("none is made for %s as a %s", (name, kind) => {
    const message = refusal(name, kind);
    expect(message.en).toMatch(/Type =REE\.LIST\("\w+"\) in an empty cell\.$/);
    expect(message.ja).toMatch(/空白のセルに=REE\.LIST\("\w+","ja"\)と入力して一覧を確認する。$/);
  });

  test.each(["国内", "domestic"])("ask for the name of the country that %s means", (name) => {
    expect(refusal(name, "country").en).toMatch(/Write the country by its name: Japan, say\.$/);
    expect(refusal(name, "country").ja).toMatch(/国名（「日本」など）で指定する。$/);
  });

  test.each(["ネオジム磁石", "ﾈｵｼﾞﾑ磁石", "magnet"])("ask for the element in %s, which is a form", (name) => {
    expect(refusal(name, "element").en).toMatch(/It is a form of goods: write the element in it/);
    expect(refusal(name, "element").ja).toMatch(/形態の名称である。/);
  });

  test("name the code and the name", () => {
    expect(refusal("Soth Africa", "country")).toEqual({
      en: 'text: no country is called "Soth Africa". Did you mean ZAF (South Africa)?',
      ja: "text：「Soth Africa」に一致する国がない。近い候補はZAF（南アフリカ）。",
    });
  });

  test("never name the world, whatever is written", () => {
    const slips = dataset.tables.countries.flatMap(({ country_code, name_en, name_ja }) =>
      [country_code, name_en, name_ja].map((name) => `${name.slice(1)}x`),
    );
    for (const slip of ["wrld", "worl", "世界経済", "w*d", ...slips]) {
      if (codeFor(edition, "country", slip) === undefined) {
        expect(refusal(slip, "country").en).not.toContain("WLD");
      }
    }
  });
});

test("an alias is taken or refused as its row says, in every edition that knows its code", () => {
  for (const id of dataset.editionIds) {
    for (const { kind, code, alias, use } of dataset.tables.aliases) {
      if (!["element", "country", "stage", "product", "deposit"].includes(kind) || use === "several")
        continue;
      const known = codeFor(dataset.edition(id), kind as NamedKind, code);
      if (known === undefined) continue;
      expect([alias, codeFor(dataset.edition(id), kind as NamedKind, alias)]).toEqual([
        alias,
        use === "name" ? code : undefined,
      ]);
    }
  }
});
