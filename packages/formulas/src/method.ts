import type { Text } from "@kidorui/core";
import type { CallArgument } from "./function.ts";

/** A symbol of a formula and what it stands for. */
export interface MethodSymbol {
  readonly tex: string;
  readonly meaning: Text;
}

/**
 * One step of a computation. Texts may hold `code`, [links](path/) within the language and $formulas$ in LaTeX.
 */
export interface MethodStep {
  /** Part of the step's address on its page. */
  readonly id: string;
  readonly heading: Text;
  /** Paragraphs. */
  readonly text: readonly Text[];
  /** Formulas in LaTeX, below the text. */
  readonly formulas?: readonly string[];
}

/** A word, and what it means. */
export interface Meaning {
  readonly name: string;
  readonly meaning: Text;
}

/** What a method rests on that several share, told on a page of its own. */
export type CommonMethod = "rows" | "draws";

/**
 * How a function comes to its result: enough, with the data, for an independent program to give the same digits.
 * One file of `methods/` each; what a cell needs to know stands in the catalogue.
 */
export interface Method {
  /** Of the formula in the catalogue. */
  readonly symbols?: readonly MethodSymbol[];
  readonly steps?: readonly MethodStep[];
  /** The order of the rows of a table that is given back; its columns are said in the catalogue. */
  readonly order?: Text;
  /** The words that one parameter takes, where each is a measure of its own. */
  readonly choices?: { readonly parameter: string; readonly meanings: readonly Meaning[] };
  /** Arguments of the worked number; those of the first example where they are not said. */
  readonly worked?: readonly CallArgument[];
  /** Somebody looked for a published result with its inputs: where no case verifies it, none was found. */
  readonly sought?: true;
  /** What it rests on: what several share, or ids of other functions. */
  readonly restsOn?: readonly (CommonMethod | (string & {}))[];
}

/** Something that several methods rest on. */
export interface SharedMethod {
  readonly id: CommonMethod;
  readonly title: Text;
  readonly lead: Text;
  readonly steps: readonly MethodStep[];
}
