import type { Text } from "@kidorui/core";
import type { Writing } from "../template.ts";

/** Said on every sheet that holds figures of nobody. */
export const SAMPLE: Text = {
  en: "The sample company, its suppliers and all its figures are made up.",
  ja: "見本の会社、供給者、数値はすべて架空のものである。",
};

/** One purchase as a row: part, supplier, country, element, form, kg a year, kg in stock, contract end, content. */
export type Purchase = readonly (string | number | null)[];

/** What the made-up company buys. Countries and forms are written as people write them. */
export function purchases({ say }: Writing): readonly Purchase[] {
  const oxide = say({ en: "oxide", ja: "酸化物" });
  const metal = say({ en: "metal", ja: "金属" });
  const magnet = say({ en: "magnet", ja: "磁石" });
  const [china, japan] = [say({ en: "China", ja: "中国" }), say({ en: "Japan", ja: "日本" })];
  const from = (letter: string) => say({ en: `Supplier ${letter}`, ja: `供給者${letter}` });
  const motor = say({ en: "Motor magnet", ja: "モーター用磁石" });
  const sensor = say({ en: "Sensor magnet", ja: "センサー用磁石" });
  return [
    [motor, from("A"), china, "Nd", metal, 42_000, 6000, 46_477, null],
    [motor, from("A"), china, "Pr", metal, 11_000, 1500, 46_477, null],
    [motor, from("B"), "CHN", "Dy", oxide, 3200, 900, 46_843, null],
    [
      motor,
      from("C"),
      say({ en: "Australia", ja: "オーストラリア" }),
      "Nd",
      oxide,
      18_000,
      2500,
      47_208,
      null,
    ],
    [motor, from("C"), say({ en: "Australia", ja: "オーストラリア" }), "Dy", oxide, 500, 100, 47_208, null],
    [motor, from("D"), japan, "Nd", say({ en: "alloy", ja: "合金" }), 9000, 800, 46_843, 0.3],
    [sensor, from("B"), "CHN", "Tb", oxide, 420, 150, 46_843, null],
    [sensor, from("E"), say({ en: "Viet Nam", ja: "ベトナム" }), "Nd", metal, 6500, 700, 46_600, null],
    [sensor, from("E"), say({ en: "Viet Nam", ja: "ベトナム" }), "Pr", metal, 1800, 200, 46_600, null],
    [sensor, from("F"), say({ en: "Estonia", ja: "エストニア" }), "Nd", oxide, 4000, 0, 47_208, null],
    [say({ en: "Spare part", ja: "補修部品" }), from("G"), japan, "Nd", magnet, 2500, 1200, 46_477, 0.29],
    [say({ en: "Spare part", ja: "補修部品" }), from("G"), japan, "Dy", magnet, 2500, 1200, 46_477, 0.03],
  ];
}
