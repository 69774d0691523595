import { describe, expect, test } from "vitest";
import { parsed } from "../../../test/parsed.ts";
import { formatIssue } from "../../errors.ts";
import { japaneseTitlesHaveABasis, publishersHaveOneName } from "./sources.ts";

describe("names of sources in Japanese", () => {
  test("a publisher has the same in all of its rows, or none in any", () => {
    const named = (...names: readonly string[]) =>
      publishersHaveOneName({
        sources: parsed(
          "sources",
          names.map((publisher_ja, i) => ({ source_id: `s${i}`, publisher: "Survey", publisher_ja })),
        ),
      }).map(formatIssue);
    expect(named("調査所", "調査所")).toEqual([]);
    expect(named("", "")).toEqual([]);
    expect(named("調査所", "調査局", "")).toEqual([
      expect.stringContaining("expected 調査所 for Survey as in line 2, found 調査局."),
      expect.stringContaining("expected 調査所 for Survey as in line 2, found nothing."),
    ]);
  });

  test("a title says whether it was read as printed, and only a title does", () => {
    const titled = (title_ja: string, title_basis_ja: string) =>
      japaneseTitlesHaveABasis({ sources: parsed("sources", [{ title_ja, title_basis_ja }]) }).map(
        formatIssue,
      );
    expect(titled("", "")).toEqual([]);
    expect(titled("生産量", "official")).toEqual([]);
    expect(titled("生産量", "")).toEqual([expect.stringContaining("expected the basis of title_ja")]);
    expect(titled("", "official")).toEqual([
      expect.stringContaining("expected nothing without a title_ja, found official."),
    ]);
  });
});
