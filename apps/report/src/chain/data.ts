import type { Lang } from "@kidorui/core";
import type { WorldChain } from "@kidorui/core/chain";

/** The code of the countries that are not named; no single country that could be lost. */
export const OTHERS = "OTH";

/** The chain with the shares of magnets of one period. */
export interface ChainVariant {
  /** Period of the shares of magnets. */
  readonly period: string;
  /** Where they come from. */
  readonly label: string;
  readonly chain: WorldChain;
}

/** Sentences of the live view, which the text of the page gives; curly brackets stand for what is computed. */
export const liveWords = [
  "noScript",
  "openNote",
  "failed",
  "noWebAssembly",
  "result",
  "weakest",
  "noWeakest",
  "buyersNote",
  "lossesTitle",
  "lossesNone",
  "lossesSubtitle",
] as const;

/** What the page carries for the live view. */
export interface ChainData {
  readonly lang: Lang;
  readonly words: Readonly<Record<(typeof liveWords)[number], string>>;
  /** The one the page comes with first. */
  readonly variants: readonly ChainVariant[];
  readonly countries: Readonly<Record<string, string>>;
  readonly stages: Readonly<Record<string, string>>;
  /** Yield of making metal and alloy, which stands in that of magnets. */
  readonly metalYield: number;
}

/** One country at one stage, as a choice of a list: `separation CHN`. */
export interface Place {
  readonly stage: string;
  readonly country: string;
}

export const placeText = ({ stage, country }: Place): string => `${stage} ${country}`;

/** Reads a choice of the list again. */
export function placeOf(text: string): Place {
  const [stage = "", country = ""] = text.split(" ");
  return { stage, country };
}

/** Everything that can be lost, by stage: every country that is named. */
export const losable = ({ stages }: WorldChain): readonly { stage: string; countries: readonly string[] }[] =>
  stages.map(({ name, shares }) => ({
    stage: name,
    countries: shares.map(({ country }) => country).filter((country) => country !== OTHERS),
  }));

/** The largest single supplier of the chain, with which the page begins. */
export function largest(chain: WorldChain): Place & { readonly share: number } {
  const named = chain.stages.flatMap(({ name: stage, shares }) =>
    shares.filter(({ country }) => country !== OTHERS).map((each) => ({ stage, ...each })),
  );
  const found = named.toSorted((a, b) => b.share - a.share)[0];
  if (!found) throw new Error("The chain names no country.");
  return found;
}
