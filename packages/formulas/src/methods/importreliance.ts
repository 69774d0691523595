import type { Method } from "../method.ts";
import { exports, imports } from "./symbols.ts";

export const importreliance: Method = {
  symbols: [
    { tex: "P", meaning: { en: "primary production of one stage", ja: "一つの工程の一次生産" } },
    imports,
    exports,
  ],
};
