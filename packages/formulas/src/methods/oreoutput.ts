import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const oreoutput: Method = {
  symbols: [
    { tex: "Q", meaning: { en: "t of oxide a year", ja: "年間の酸化物量（t）" } },
    { tex: "m", meaning: { en: "t of ore or mud a day, as lifted", ja: "1日当たりの鉱石・泥（t、湿量）" } },
    { tex: "d", meaning: { en: "dry part, 0–1", ja: "乾量の割合（0～1）" } },
    { tex: "g", meaning: { en: "grade of the dry ore, parts per million", ja: "乾量中の品位（ppm）" } },
    { tex: "n", meaning: { en: "days of work a year", ja: "年間の稼働日数" } },
    { tex: "r", meaning: { en: "part recovered, 0–1", ja: "回収率（0～1）" } },
  ],
  code: ["metrics/ore-output.ts"],
  refusals: [refused("out-of-range", 350, 8000, 1.5)],
};
