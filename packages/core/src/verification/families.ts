import { allocation } from "./allocation.ts";
import type { Computations } from "./case.ts";
import { concentration } from "./concentration.ts";
import { criticalityOther } from "./criticality-other.ts";
import { dependence } from "./dependence.ts";
import { euCriticality } from "./eu-criticality.ts";
import { geopolrisk } from "./geopolrisk.ts";
import { price } from "./price.ts";
import { scenarios } from "./scenarios.ts";
import { stockAndTime } from "./stock-and-time.ts";
import { uncertainty } from "./uncertainty.ts";

/** The computations of each fixture file, under the file's name. */
export const families: Readonly<Record<string, Computations>> = {
  concentration,
  dependence,
  "eu-criticality": euCriticality,
  geopolrisk,
  "criticality-other": criticalityOther,
  price,
  "stock-and-time": stockAndTime,
  scenarios,
  allocation,
  uncertainty,
};
