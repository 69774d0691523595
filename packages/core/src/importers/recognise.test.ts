import { expect, test } from "vitest";
import { fixtureRecords } from "../../test/importing.ts";
import { kindsOf, strangerIn } from "./recognise.ts";
import { readRecords } from "./records.ts";

const ENCODINGS = ["utf-8", "shift_jis", "gb18030", "windows-1252"] as const;
const recordsOf = (text: string) => readRecords("file.csv", new TextEncoder().encode(text), ENCODINGS);

test.each([
  ["usgs-mcs-2024.csv", "usgs-mcs"],
  ["usgs-mcs-2025.csv", "usgs-mcs"],
  ["usgs-mcs-2026.csv", "usgs-mcs"],
  ["usgs-myb-2022-sheet.csv", "usgs-myb"],
  ["usgs-myb-2022-cells.csv", "usgs-myb"],
  ["wgi-2031.csv", "wgi"],
  ["wgi-rl-2032.csv", "wgi"],
  ["GlobalSupplyShares.csv", "eu-crm"],
  ["CRMsOverTime.csv", "eu-crm"],
  ["MaterialUseShares.csv", "eu-crm"],
  ["ScreenedMatGroupings.csv", "eu-crm"],
  ["comtrade-current.csv", "comtrade"],
  ["comtrade-download.csv", "comtrade"],
  ["comtrade-classic.csv", "comtrade"],
  ["japan-customs-2030.csv", "japan-customs"],
  ["BACI_HS22_Y2030_V203101.csv", "baci"],
  ["bgs-rare-earth-oxides-2031.csv", "bgs"],
  ["wmd-2032-rare-earths.csv", "wmd"],
  ["eurostat-comext-2030.csv", "eurostat"],
  ["usitc-dataweb-value-2030.csv", "usitc"],
  ["usitc-dataweb-quantity-2030.csv", "usitc"],
  ["ticm-2030.csv", "ticm"],
])("%s is known by its columns alone, and whatever separates them", (name, kind) => {
  expect(kindsOf(fixtureRecords(name, undefined, ENCODINGS))).toEqual([kind]);
});

test("separators of a spreadsheet do not hide what a file is", () => {
  for (const separator of [";", "\t"])
    expect(
      kindsOf(recordsOf(`t${separator}i${separator}j${separator}k${separator}v${separator}q\n`)),
    ).toEqual(["baci"]);
});

test.each([
  ["comtrade-current.csv", "comtrade", (text: string) => text.toLowerCase()],
  [
    "comtrade-current.csv",
    "comtrade",
    (text: string) => text.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase(),
  ],
  ["usgs-mcs-2025.csv", "usgs-mcs", (text: string) => text.toLowerCase()],
  ["BACI_HS22_Y2030_V203101.csv", "baci", (text: string) => text.toUpperCase()],
])(
  "headings of %s in other letters are known as %s, and said as the publisher writes them",
  (name, kind, change) => {
    const records = fixtureRecords(name, (text) => text.replace(/^.*/, change), ENCODINGS);
    expect(kindsOf(records)).toEqual([kind]);
  },
);

test.each([
  ["pfCode,yr,rgCode,rtCode", "an answer of UN Comtrade's former service"],
  [
    "DataSource,Commodity,Year,USprod_t",
    "salient statistics of a commodity: give the world data of the release",
  ],
  ["Country Name,Country Code,2022", "a table of the World Bank's DataBank"],
  ["Exp or Imp,Year,Commodity,Country", "Japan's table by the groups of 概況品"],
  ["REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,FLOW,PERIOD,VALUE_EUR", "a month of all goods of Comext"],
  ["DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE", "a table of Eurostat other than Comext"],
])("%s is no file of any kind, and said to be what it is", (headings, words) => {
  const records = recordsOf(`${headings}\n`);
  expect(kindsOf(records)).toEqual([]);
  expect(strangerIn(records)).toContain(words);
});

test.each([
  ["<!DOCTYPE html><html>", "a web page"],
  ['{"data":[]}', "an answer in JSON"],
  ["%PDF-1.7", "a PDF"],
])("%s is no text of CSV", (text, words) => {
  expect(recordsOf(text).issues[0]?.message).toContain(`expected a text of CSV, found ${words}`);
});
