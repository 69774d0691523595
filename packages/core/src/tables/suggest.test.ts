import { expect, test } from "vitest";
import { nearNames } from "./nearest.ts";
import { didYouMean } from "./suggest.ts";

test("a misspelt word is led to the nearest ones", () => {
  expect(didYouMean(nearNames("CHM", ["JPN", "CHN", "AUS"]))).toBe(' Did you mean "CHN"?');
  expect(didYouMean(nearNames("CHM", ["CHE", "CHN", "AUS"]))).toBe(' Did you mean "CHE" or "CHN"?');
  expect(didYouMean(nearNames("quantity", ["quantity_t", "quality"]))).toBe(' Did you mean "quantity_t"?');
});

test("nothing is guessed for a word that is like none, like too many, or of two letters", () => {
  expect(didYouMean(nearNames("XYZ", ["JPN", "CHN"]))).toBe("");
  expect(didYouMean(nearNames("CHM", ["CHE", "CHL", "CHN", "CHA"]))).toBe("");
  expect(didYouMean(nearNames("Nx", ["Nd", "Ne"]))).toBe("");
});
