import { describe, expect, test } from "vitest";
import { parsed } from "../../../test/parsed.ts";
import { formatIssue } from "../../errors.ts";
import { aliasesAreClear } from "./aliases.ts";

type Alias = readonly [kind: string, code: string, alias: string, use?: string];

const countries = parsed("countries", [
  { country_code: "COD", alpha2_code: "CD", name_en: "Congo (DRC)", name_ja: "コンゴ民主共和国" },
  { country_code: "COG", alpha2_code: "CG", name_en: "Congo (Republic)", name_ja: "コンゴ共和国" },
]);

const problems = (...rows: readonly Alias[]) =>
  aliasesAreClear({
    countries,
    aliases: parsed(
      "aliases",
      rows.map(([kind, code, alias, use = "name"]) => ({ kind, code, alias, use })),
    ),
  }).map(formatIssue);

describe("aliases", () => {
  test("are clear where each is a new name of one code", () => {
    expect(
      problems(
        ["country", "COD", "DRC"],
        ["country", "COD", "Congo", "several"],
        ["country", "COG", "Congo", "several"],
        // Another kind, another meaning.
        ["stage", "mine", "DRC"],
      ),
    ).toEqual([]);
  });

  test("are not where one stands for two codes, however it is written", () => {
    expect(problems(["country", "COD", "Kongo"], ["country", "COG", "ＫＯＮＧＯ"])).toEqual([
      expect.stringContaining('expected a name of one code, found "ＫＯＮＧＯ" for COD too, in line 2.'),
    ]);
    expect(problems(["form", "oxide", "酸化物"], ["form", "metal", "酸化物"])).toHaveLength(1);
  });

  test("are not where a name of several things has one", () => {
    expect(problems(["country", "COD", "Congo", "several"])).toEqual([
      expect.stringContaining("expected two codes or more for a name of several things, found one."),
    ]);
  });

  test("are not where one is the name or code of a row, its own or another's", () => {
    expect(problems(["country", "COD", "cg"])).toEqual([
      expect.stringContaining('expected another name for COD, found "cg", which is COG.'),
    ]);
    expect(problems(["country", "COG", "コンゴ共和国"])).toHaveLength(1);
  });

  test("are not where the code is unknown", () => {
    expect(problems(["country", "ZAR", "Zaire"])).toEqual([
      expect.stringContaining('expected a code from the table countries, found "ZAR".'),
    ]);
  });
});
