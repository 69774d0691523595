import { type Edition, MetricError, nearest } from "@kidorui/core";
import { plainText } from "../cells/plain-text.ts";
import { codeFor, type NamedKind } from "../names.ts";

const plain = (text: string): string => plainText(text).toLowerCase();

/** What a column of labels may name. */
const NAMED = ["country", "element", "stage"] as const satisfies readonly NamedKind[];

/** What most of the labels name: "La" is an element among elements, Laos among countries. */
function kindOf(edition: Edition, labels: ReadonlySet<string>): NamedKind | undefined {
  let best: NamedKind | undefined;
  let most = 0;
  for (const kind of NAMED) {
    let known = 0;
    for (const label of labels) if (codeFor(edition, kind, label) !== undefined) known += 1;
    if (known > most) [best, most] = [kind, known];
  }
  return best;
}

/**
 * What makes labels one: names of one country, element or stage are, and any two texts that differ in case or
 * width alone. What is no known name stays the text it is.
 *
 * @param labels All labels that meet, so that one kind of names is taken for all of them.
 * @returns The key of each of these labels.
 */
export function labelKeys(edition: Edition, labels: readonly string[]): (label: string) => string {
  const distinct = new Set(labels.filter((label) => label !== ""));
  const kind = kindOf(edition, distinct);
  const keys = new Map<string, string>();
  for (const label of distinct) {
    const code = kind === undefined ? undefined : codeFor(edition, kind, label);
    // A text cannot begin with a space, so that no key of a text is one of a code.
    keys.set(label, code === undefined ? plain(label) : ` ${code}`);
  }
  return (label) => keys.get(label) ?? plain(label);
}

/** The places of each label in a list, by key, first place first. */
export function placesBy(
  key: (label: string) => string,
  labels: readonly string[],
): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, label] of labels.entries()) {
    if (label === "") continue;
    const own = key(label);
    const known = places.get(own);
    if (known) known.push(index);
    else places.set(own, [index]);
  }
  return places;
}

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
