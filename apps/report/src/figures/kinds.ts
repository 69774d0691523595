import { alike } from "./alike.ts";
import { bars } from "./bars.ts";
import { concentration } from "./concentration.ts";
import { definitions } from "./definitions.ts";
import type { FigureKind } from "./figure-request.ts";
import { flow } from "./flow.ts";
import { intervals } from "./intervals.ts";
import { lines, multiples } from "./lines.ts";
import { map } from "./map.ts";
import { pairs } from "./pairs.ts";
import { stacked } from "./stacked.ts";
import { strip } from "./strip.ts";
import { timeline } from "./timeline.ts";
import { tornado } from "./tornado.ts";
import { vintages } from "./vintages.ts";
import { waterfall } from "./waterfall.ts";

/** What draws a figure of the text, by the name it is written with. */
export const figureKinds: Readonly<Record<string, FigureKind>> = {
  alike,
  bars,
  concentration,
  definitions,
  flow,
  intervals,
  lines,
  map,
  multiples,
  pairs,
  stacked,
  strip,
  timeline,
  tornado,
  vintages,
  waterfall,
};
