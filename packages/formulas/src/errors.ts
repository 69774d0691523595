import type { MetricErrorCode } from "@kidorui/core";

/** The four Excel errors the functions give. */
export type CellError = "#N/A" | "#VALUE!" | "#NUM!" | "#DIV/0!";

const cellErrors: Readonly<Record<MetricErrorCode, CellError>> = {
  "no-data": "#N/A",
  "out-of-range": "#NUM!",
  "undefined-ratio": "#DIV/0!",
  "invalid-argument": "#VALUE!",
};

/**
 * The Excel error that shows a metric error.
 * @example cellErrorOf("no-data") // "#N/A"
 */
export function cellErrorOf(code: MetricErrorCode): CellError {
  return cellErrors[code];
}

/**
 * The metric error behind an Excel error, so that an error in an argument comes out as the same
 * error. What none of ours means, `#REF!` say, is an argument that cannot be used.
 * @example metricErrorOf("#DIV/0!") // "undefined-ratio"
 * @example metricErrorOf("#REF!") // "invalid-argument"
 */
export function metricErrorOf(error: string): MetricErrorCode {
  switch (error) {
    case "#N/A":
      return "no-data";
    case "#NUM!":
      return "out-of-range";
    case "#DIV/0!":
      return "undefined-ratio";
    default:
      return "invalid-argument";
  }
}

/** Whether a text is one of the errors a spreadsheet puts in a cell. */
export function isErrorText(text: string): boolean {
  return /^#(N\/A|VALUE!|NUM!|DIV\/0!|REF!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!|ERROR!|CIRC!)$/.test(
    text,
  );
}
