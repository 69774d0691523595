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
  const oxide = say("oxide", "酸化物");
  const metal = say("metal", "金属");
  const magnet = say("magnet", "磁石");
  const [china, japan] = [say("China", "中国"), say("Japan", "日本")];
  const from = (letter: string) => say(`Supplier ${letter}`, `供給者${letter}`);
  const motor = say("Motor magnet", "モーター用磁石");
  const sensor = say("Sensor magnet", "センサー用磁石");
  return [
    [motor, from("A"), china, "Nd", metal, 42_000, 6000, 46_477, null],
    [motor, from("A"), china, "Pr", metal, 11_000, 1500, 46_477, null],
    [motor, from("B"), "CHN", "Dy", oxide, 3200, 900, 46_843, null],
    [motor, from("C"), say("Australia", "オーストラリア"), "Nd", oxide, 18_000, 2500, 47_208, null],
    [motor, from("C"), say("Australia", "オーストラリア"), "Dy", oxide, 500, 100, 47_208, null],
    [motor, from("D"), japan, "Nd", say("alloy", "合金"), 9000, 800, 46_843, 0.3],
    [sensor, from("B"), "CHN", "Tb", oxide, 420, 150, 46_843, null],
    [sensor, from("E"), say("Viet Nam", "ベトナム"), "Nd", metal, 6500, 700, 46_600, null],
    [sensor, from("E"), say("Viet Nam", "ベトナム"), "Pr", metal, 1800, 200, 46_600, null],
    [sensor, from("F"), say("Estonia", "エストニア"), "Nd", oxide, 4000, 0, 47_208, null],
    [say("Spare part", "補修部品"), from("G"), japan, "Nd", magnet, 2500, 1200, 46_477, 0.29],
    [say("Spare part", "補修部品"), from("G"), japan, "Dy", magnet, 2500, 1200, 46_477, 0.03],
  ];
}
