import { expect, test } from "vitest";
import { parsed } from "../../../test/parsed.ts";
import { formatIssue } from "../../errors.ts";
import { readingsAreHiragana } from "./glossary.ts";

const read = (reading: string) =>
  readingsAreHiragana({
    glossary: parsed("glossary", [
      {
        term_id: "t",
        kind: "data",
        term_en: "T",
        term_ja: "語",
        reading,
        definition_en: "D",
        definition_ja: "義",
      },
    ]),
  }).map(formatIssue);

test("readings are in hiragana, with the marks that go with it", () => {
  expect(read("じゅうきどるい（じゅうきど）")).toEqual([]);
  expect(read("れにー・えんとろぴー")).toEqual([]);
  expect(read("きど類")).toEqual([
    expect.stringContaining("reading: expected hiragana, found 類 in きど類."),
  ]);
  expect(read("レアアース")).toHaveLength(1);
  expect(read("きどるい HHI")).toHaveLength(1);
});
