import { expect, test } from "vitest";
import { didYouMean, nearest } from "./suggest.ts";

test("a misspelt word is led to the nearest one", () => {
  expect(nearest("CHM", ["JPN", "CHN", "AUS"])).toBe("CHN");
  expect(nearest("quantity", ["quantity_t", "quality"])).toBe("quantity_t");
  expect(nearest("chn", ["CHN"])).toBe("CHN");
});

test("nothing is guessed for a word that is like none", () => {
  expect(nearest("XYZ", ["JPN", "CHN"])).toBeUndefined();
  expect(nearest("a", [""])).toBeUndefined();
  expect(didYouMean(undefined)).toBe("");
  expect(didYouMean("CHN")).toBe(' Did you mean "CHN"?');
});
