import { MetricError } from "@kidorui/core";
import { plainText } from "../cells/plain-text.ts";
import { nearest } from "../nearest.ts";

const plain = (text: string): string => plainText(text).toLowerCase();

/** Whether two names are one, whatever their case and width. */
export const isSameLabel = (a: string, b: string): boolean => plain(a) === plain(b);

/** Refuses a name that no supplier has, with the label it most probably means. */
export function noSuch(parameter: string, name: string, labels: readonly string[]): MetricError {
  const known = nearest(
    plain(name),
    labels.map(plain).filter((label) => label !== ""),
  );
  const meant = labels.find((label) => plain(label) === known);
  const hint =
    meant === undefined
      ? { en: "It must stand among labels.", ja: "labelsにある名称を指定する。" }
      : { en: `Did you mean "${meant.slice(0, 40)}"?`, ja: `近い候補は「${meant.slice(0, 40)}」。` };
  const shown = name.slice(0, 40);
  return new MetricError(
    "no-data",
    `${parameter}: no supplier is labelled "${shown}". ${hint.en}`,
    `${parameter}：「${shown}」という供給者はない。${hint.ja}`,
  );
}
