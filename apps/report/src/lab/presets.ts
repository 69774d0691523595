import type { Row } from "@kidorui/core";
import { labWords } from "../i18n/lab.ts";
import { texts } from "../lib/text.ts";
import type { LabData } from "./data.ts";

/** Groups of scenarios in the order of the list. */
const groups = ["stress", "stock", "heavy", "branch", "episode", "pledge", "baseline"] as const;

type Group = (typeof groups)[number];

/** Stress tests of heavy rare earths alone stand by themselves. */
const groupOf = ({ kind, element_code }: Row<"scenarios">): Group =>
  kind === "stress" && element_code === "HREE" ? "heavy" : kind;

/** The scenarios by what kind they are, for the list to choose from. */
export function presetGroups({ lang, scenarios }: LabData): readonly {
  readonly name: string;
  readonly scenarios: readonly Row<"scenarios">[];
}[] {
  return groups.flatMap((group) => {
    const list = scenarios.map(({ row }) => row).filter((row) => groupOf(row) === group);
    return list.length === 0 ? [] : [{ name: texts(labWords, lang)(group), scenarios: list }];
  });
}
