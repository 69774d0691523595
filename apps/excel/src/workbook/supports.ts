/**
 * Whether this Excel has a version of its interface. The manifests ask for 1.4 only, so that the functions
 * work in as many as can run them; what needs more asks first.
 */
export const supports = (version: string): boolean =>
  typeof Office !== "undefined" && Office.context?.requirements?.isSetSupported("ExcelApi", version) === true;

/** Where cells tell what they spill, and into which range. */
export const SPILLS = "1.12";
/** Where a cell tells in which table it stands. */
export const TABLE_OF_CELL = "1.9";
/** Where sheets can be taken from a file. */
export const SHEETS_OF_FILE = "1.13";
