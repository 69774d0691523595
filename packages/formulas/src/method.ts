import type { MetricErrorCode, Text } from "@kidorui/core";
import type { Call } from "./call.ts";
import type { CallArgument, Cell, Matrix } from "./function.ts";

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

/** What a call gives on the edition that is worked with. */
export type Ask = (call: Call) => Cell | Matrix;

/** A call of a function that shows its computation. */
export interface Worked {
  readonly arguments: readonly CallArgument[];
  /** The call that gives the numbers written out in it; absent where the function reads the data itself. */
  readonly inputs?: Call;
  /** An argument is ours and not from the data: a stock, a cut. */
  readonly assumes?: true;
}

/** A call of a function that is refused, and the kind of error that says why. */
export interface Refusal {
  readonly code: MetricErrorCode;
  readonly arguments: readonly CallArgument[];
}

/** One input of the worked call, moved. */
export interface Movement {
  /** What the axis says of the input. */
  readonly axis: Text;
  /** What a reader must know of its points. */
  readonly note: Text;
  readonly at: readonly number[];
  /** The arguments of the worked call with the input put at a place. */
  readonly put: (worked: readonly CallArgument[], place: number) => readonly CallArgument[];
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
  /** The worked number, or how it is made of an edition's numbers; the first example where it is not said. */
  readonly worked?: Worked | ((ask: Ask) => Worked);
  /** One input that moves the worked number; only where a curve says more than the formula. */
  readonly moves?: Movement;
  /** Calls that are refused: at least one of every error that the catalogue tells of. */
  readonly refusals?: readonly Refusal[];
  /** Files of `packages/core/src` that compute it. */
  readonly code?: readonly string[];
  /** Metrics of the verification cases, by the name the cases give them, that hold for it. */
  readonly verifiedBy?: readonly string[];
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
