/** Names of what lies in the archive of an edition. */
export const NUMBERS = "numbers.csv";
export const TABLES = "tables";
export const PROGRAM = "recompute.mjs";
/** The oldest Node that the program runs on. */
export const NODE = "20.11";

/** Path of an edition's archive within a site. */
export const archivePath = (edition: string): string => `editions/${edition}.zip`;

/** A text as it was before an apostrophe was put before it, so that no spreadsheet computes it. */
export const servedText = (text: string): string => text.replace(/^'(?=[=+\-@\t＝＋－＠])/, "");
