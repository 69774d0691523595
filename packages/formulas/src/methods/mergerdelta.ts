import type { Method } from "../method.ts";
import { scale, share } from "./symbols.ts";

export const mergerdelta: Method = {
  symbols: [
    { tex: String.raw`\Delta H`, meaning: { en: "rise of the index", ja: "指数の上昇幅" } },
    share,
    scale,
  ],
};
