import { expect, test } from "vitest";
import { nearest, nearNames } from "./nearest.ts";

test("nothing is near a text of one or two characters, and no text is near a single sign", () => {
  expect(nearNames("ae", ["are", "au"])).toEqual([]);
  expect(nearNames("南ア", ["南極", "南アフリカ"])).toEqual([]);
  expect(nearNames("yyy", ["*", "y"])).toEqual([]);
  expect(nearNames("dyy", ["dy", "gd"])).toEqual(["dy"]);
});

test("a kanji counts for more than a letter", () => {
  expect(nearest("南朝鮮", ["北朝鮮"])).toBeUndefined();
  expect(nearest("軽希土類", ["重希土類"])).toBeUndefined();
  expect(nearest("バイユンオホ", ["バイユンオボ"])).toBe("バイユンオボ");
});

test("capitals make no difference, and the name comes as it is written", () => {
  expect(nearest("chn", ["CHN", "JPN"])).toBe("CHN");
  expect(nearest("Comtrad", ["comtrade", "baci"])).toBe("comtrade");
});

test("what has a text as its words is nearer than what is spelt alike", () => {
  expect(nearest("prices.dy.oxide", ["prices.dy.oxid", "prices.dy.oxide.annual-average"])).toBe(
    "prices.dy.oxide.annual-average",
  );
  expect(nearest("production", ["mine_production", "products"])).toBe("mine_production");
});

test("of names as near, one of each thing is given, and no single one is chosen", () => {
  expect(nearNames("austrlia", ["australia", "austria"])).toEqual(["australia", "austria"]);
  expect(nearest("austrlia", ["australia", "austria"])).toBeUndefined();
  expect(nearNames("prk", ["prc", "prt"], (name) => name.slice(0, 2))).toEqual(["prc"]);
});
