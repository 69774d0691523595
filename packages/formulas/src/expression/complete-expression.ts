import { type Dataset, foldName, type Lang } from "@kidorui/core";
import { catalogue } from "../catalogue.ts";
import { EDITION_PARAMETER } from "../edition-parameter.ts";
import { argumentText, NAMESPACE } from "../format.ts";
import type { FunctionDefinition, Parameter } from "../function.ts";
import { namesOfParameter } from "../names/names-of-parameter.ts";
import { type PlaceInFormula, placeInFormula } from "./place-in-formula.ts";
import { reeFunction } from "./ree-function.ts";
import { sheetFunctionNames } from "./sheet-functions.ts";

/** Something that may stand where the caret is. */
export interface Candidate {
  /** Whether it calls a function; else it is a word of the argument that is being typed. */
  readonly isCall: boolean;
  /** What takes the place of what was typed. */
  readonly text: string;
  /** How it is listed. */
  readonly label: string;
  /** What it is, in the language asked for; empty where nothing is to be said. */
  readonly detail: string;
}

/** What may stand at a place of a formula, and what is expected there. */
export interface Completion {
  /** The part of the formula that a candidate replaces. */
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
  /** The function whose argument is being typed, and which of its parameters. */
  readonly within: { readonly definition: FunctionDefinition; readonly parameter: number } | undefined;
}

/** More are no help to anybody: a further letter is. */
const MOST = 100;
const PREFIX = `${NAMESPACE.toLowerCase()}.`;

/** A thing that can be found by several words, with its rank: what begins so comes before what holds it. */
interface Found {
  readonly rank: number;
  readonly candidate: Candidate;
}

/** How well words answer what was typed: 0 for the beginning of the first, `undefined` for not at all. */
function rankOf(typed: string, words: readonly string[]): number | undefined {
  const folded = words.map(foldName);
  const [first = ""] = folded;
  if (first.startsWith(typed)) return 0;
  if (folded.some((word) => word.startsWith(typed))) return 1;
  return folded.some((word) => word.includes(typed)) ? 2 : undefined;
}

function found(typed: string, words: readonly string[], candidate: Candidate): readonly Found[] {
  const rank = rankOf(typed, words);
  return rank === undefined ? [] : [{ rank, candidate }];
}

function functions({ typed, kind }: PlaceInFormula, opens: string, lang: Lang): readonly Found[] {
  if (kind === "text") return [];
  const word = foldName(typed);
  const own = word.startsWith(PREFIX) ? word.slice(PREFIX.length) : word;
  const ours = catalogue.flatMap(({ id, title }) => {
    const label = `${NAMESPACE}.${id}`;
    const candidate = { isCall: true, text: `${label}${opens}`, label, detail: title[lang] };
    return PREFIX.startsWith(word)
      ? [{ rank: 0, candidate }]
      : found(own, [id, title.en, title.ja], candidate);
  });
  const sheet = sheetFunctionNames
    .filter((name) => word !== "" && foldName(name).startsWith(word))
    .map((name) => ({
      rank: 0,
      candidate: { isCall: true, text: `${name}${opens}`, label: name, detail: "Excel" },
    }));
  return [...ours, ...sheet];
}

function argumentsFor(
  { typed }: PlaceInFormula,
  parameter: Parameter,
  dataset: Dataset,
  edition: string,
  lang: Lang,
): readonly Found[] {
  const word = foldName(typed);
  if (parameter.kind === "boolean") {
    return ["TRUE", "FALSE"].flatMap((text) =>
      found(word, [text], { isCall: false, text, label: text, detail: "" }),
    );
  }
  const names =
    parameter.name === EDITION_PARAMETER
      ? dataset.editionIds.toReversed().map((code) => ({ code, names: [], detail: "" }))
      : namesOfParameter(dataset.edition(edition), parameter, lang);
  return names.flatMap(({ code, names, detail }) =>
    found(word, [code, ...names], { isCall: false, text: argumentText(code), label: code, detail }),
  );
}

/**
 * What may be typed where a caret stands: functions of the catalogue and of the sheet by name or title, and
 * the words, codes and editions that an argument takes, found by any name they have.
 * @param source A formula that need not be whole.
 * @param caret Characters before the caret.
 * @param edition Edition whose names count.
 * @throws {MetricError} `invalid-argument` for an edition that does not exist.
 */
export function completionsAt(
  source: string,
  caret: number,
  dataset: Dataset,
  edition: string,
  lang: Lang,
): Completion {
  const place = placeInFormula(source, caret);
  const definition = place.call && reeFunction(place.call.callee);
  const argument = place.call?.argument ?? 0;
  const parameter = definition?.parameters[argument];
  const begins = /^\s*=?\s*$/.test(source.slice(0, place.start));
  const values = parameter ? argumentsFor(place, parameter, dataset, edition, lang) : [];
  const opens = source.charAt(place.end) === "(" ? "" : "(";
  const calls =
    place.kind === "word" || (place.kind === "gap" && begins) ? functions(place, opens, lang) : [];
  const candidates = [...values, ...calls]
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
  const within = definition && parameter ? { definition, parameter: argument } : undefined;
  return { start: place.start, end: place.end, candidates, within };
}
