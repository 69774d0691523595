import type { Lang } from "@kidorui/core";
import { formatNumber } from "../../lib/format.ts";

/** Per cent as a chart writes it, without the sign: as many digits as tell small shares from none. */
export const percentLabel =
  (lang: Lang) =>
  (value: number): string =>
    formatNumber(value, "", lang, {
      bare: true,
      digits: value === 0 || value >= 10 ? 0 : value >= 0.1 ? 1 : 2,
    });

/** A share in a sentence, with the digits that tell a small share from none. */
export const shareText = (share: number, lang: Lang): string =>
  formatNumber(share, "share", lang, { digits: shareDigits(share) });

/** Digits after the point that tell a small share from none. */
export const shareDigits = (share: number): number =>
  share === 0 || share >= 0.1 ? 0 : share >= 0.001 ? 1 : 3;
