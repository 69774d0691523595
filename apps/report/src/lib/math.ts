import katex from "katex";
import type { Html } from "./html.ts";

/** A formula in LaTeX as MathML, which browsers set without a font or style of ours. */
export const math = (tex: string, display: boolean): Html => ({
  html: katex.renderToString(tex, {
    output: "mathml",
    displayMode: display,
    throwOnError: true,
    strict: "error",
  }),
});
