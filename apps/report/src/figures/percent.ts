import type { Lang } from "@kidorui/core";
import { digitsToTell, formatNumber } from "../lib/format.ts";

/** Per cent as a chart writes it, without the sign: as many digits as tell small shares from none. */
export const percentLabel =
  (lang: Lang) =>
  (value: number): string =>
    formatNumber(value, "", lang, {
      bare: true,
      digits: digitsToTell(value, value === 0 || value >= 10 ? 0 : value >= 0.1 ? 1 : 2),
    });
