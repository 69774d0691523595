import { expect, test } from "vitest";
import { codeOf, labelOf } from "../src/names.ts";
import { dataset } from "./data.ts";

const edition = dataset.edition("2026Q4");

const country = (text: string): string => codeOf(edition, "country", text, () => "supplier");

test("a country is known by its code, its names and names in common use", () => {
  const written = [
    "ITA",
    "it",
    "Italy",
    "イタリア",
    "Turkey",
    "Türkiye",
    "Cote d'Ivoire",
    "アメリカ",
    "ＵＡＥ",
  ];
  expect(written.map(country)).toEqual(["ITA", "ITA", "ITA", "ITA", "TUR", "TUR", "CIV", "USA", "ARE"]);
});

test("every country is told from the others by each of its names", () => {
  for (const { country_code, alpha2_code, name_en, name_ja } of edition.visible("countries")) {
    const names = [country_code, alpha2_code, name_en, name_ja].filter((name) => name !== "");
    expect(names.map(country)).toEqual(names.map(() => country_code));
    expect(labelOf(edition, "country", country_code, "en")).toBe(name_en);
  }
});

test("a misspelt country is answered with the nearest", () => {
  expect(() => country("Itlay")).toThrow('supplier: no country is called "Itlay". Did you mean ITA (Italy)?');
  expect(() => country("Atlantis")).toThrow(/Did you mean|Type =REE\.LIST\("countries"\)/);
});
