/** The way to the publishers: for the command that also knows what is published. */
export { FETCH_USAGE, type FetchContext, fetchCommand } from "./cli/fetch.ts";
export { WATCH_USAGE, watchCommand } from "./cli/watch.ts";
