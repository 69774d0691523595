import { headlineDependence } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { type CallArgument, call, evaluate, functionById } from "../src/index.ts";
import { dataset } from "./data.ts";

const edition = "2026Q4";
const asked = (...args: readonly CallArgument[]) => evaluate(call("DEPENDENCE", ...args), dataset, edition);

describe("DEPENDENCE on China, from customs lists", () => {
  // Shares worked out from the rows of trade by hand: amounts of China over the printed totals, or over all that are named.
  test.each([
    [["JPN", "CHN"], 194_696_472.68 / 441_961_181.87, "complete list"],
    [["KOR", "CHN"], 49_718_936 / 97_890_804, "complete list"],
    [["IND", "CHN"], 7_924_570.68 / 17_550_518.66, "complete list"],
    [["USA", "CHN", "REE", 2024], 119_772_703 / 171_964_981, "at most this"],
    [["EUU", "CHN"], 34_379_760.15 / 109_771_644.3, "at most this"],
    [["EUU", "CHN", "REE", 2024], 34_379_760.15 / 109_771_644.3, "at most this"],
    [["USA", "CHN", "MREE", 2024, "value", "8505.11"], 359_791_115 / 478_125_345, "complete list"],
    [["EUU", "CHN", "MREE", 2025, "weight", "rare-earth-magnets"], 19_537 / 20_851.4, "printed total"],
    [["DEU", "CHN", "MREE", 2024, "weight", "8505.11"], 12_425.177522 / 14_065.123333, "complete list"],
    [["DEU", "CHN"], 21_205_134.392 / 75_783_565.3, "at most this"],
    [["DEU", "CHN", "MREE"], 506_324_943.793 / 592_942_673.767, "complete list"],
    [["DEU", "CHN", "REE", 2023, "value", "2846"], 21_205_134.392 / 75_783_565.3, "at most this"],
  ] as const)("%j", (args, share, list) => {
    const { value, note, interval } = asked(...args);
    expect(value).toBeCloseTo(share, 6);
    expect(note?.en).toContain(list);
    expect(interval === undefined).toBe(list !== "at most this");
  });

  test.each([
    ["JPN", "REE 2024 (value, metals+compounds)"],
    ["KOR", "REE 2024 (value, metals+compounds)"],
    ["IND", "REE 2024 (value, metals+compounds)"],
    ["USA", "REE 2025 (value, metals+compounds)"],
    ["EUU", "REE 2024 (value, metals+compounds)"],
    ["DEU", "REE 2023 (value, compounds)"],
  ])(
    "of %s with nothing else named is of the widest goods it has, and the note says so",
    (importer, goods) => {
      const { note } = asked(importer, "CHN");
      expect(note?.en).toContain(goods);
      expect(note?.ja).toContain(goods.replace(" (", "（").replace(", ", "、").replace(")", "）"));
    },
  );

  test("takes as default the basis and goods of the newest complete lists, and says that metal magnets hold more", () => {
    const best = headlineDependence(dataset.edition(edition), { importer: "JPN", supplier: "CHN" });
    const basis = functionById("DEPENDENCE").parameters.find(({ name }) => name === "basis")?.default;
    expect([best?.list, best?.basis]).toEqual(["complete", basis]);
    expect(asked("JPN", "CHN").note?.en).toContain(`(${best?.basis}, ${best?.scope})`);
    expect(asked("JPN", "CHN", "MREE", 2024, "value", "magnets").note?.en).toContain(
      "without rare earths too",
    );
  });
});
