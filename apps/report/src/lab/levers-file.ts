import { servedCsv } from "@kidorui/core";
import { labWords } from "../i18n/lab.ts";
import { texts } from "../lib/text.ts";
import type { LabData } from "./data.ts";
import type { LeverField } from "./lever-field.ts";

/** Unit of a lever in a file, where shares are 0–1. */
const fileUnit: Readonly<Record<LeverField["unit"], string>> = {
  unitMonths: "months",
  unitDays: "days-of-demand",
  unitShareOfDemand: "share-of-demand",
  unitShare: "share",
  unitYearly: "share per year",
  unitTonnesMonthly: "t/month",
  unitTonnes: "t",
};

/** The levers as set, as a CSV file: with what the scenario itself says, and on what it rests. */
export function leversFile(
  { lang }: LabData,
  fields: readonly LeverField[],
  changed: ReadonlyMap<string, number>,
): string {
  const t = texts(labWords, lang);
  const heads = (["csvPath", "csvValue", "csvUnit", "csvOwn", "csvBasis", "csvReason"] as const).map(t);
  return servedCsv([
    heads,
    ...fields.map(({ path, unit, own, basis, reason }) => {
      const value = changed.get(path);
      return [path, value ?? own, fileUnit[unit], own, t(value === undefined ? basis : "set"), reason];
    }),
  ]);
}
