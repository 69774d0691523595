import type { Text } from "@kidorui/core";

/** One error that a function gave since the runtime started. */
export interface LoggedError {
  readonly id: string;
  /** As the cell shows it: `#NUM!`. */
  readonly error: string;
  readonly message: Text;
}

const KEPT = 100;
const log: LoggedError[] = [];

/** Notes an error, so that the pane can say what Excel does not show. */
export function noteError(error: LoggedError): void {
  log.push(error);
  if (log.length > KEPT) log.shift();
}

/** The different messages of one function, newest first. */
export function recentErrors(id: string): readonly LoggedError[] {
  const newest = log.filter((error) => error.id === id).reverse();
  return newest.filter(
    (error, i) => newest.findIndex(({ message }) => message.en === error.message.en) === i,
  );
}
