import type { MetricErrorCode } from "@kidorui/core";
import type { CallArgument } from "../../function.ts";
import type { Refusal } from "../../method.ts";

/** A call that is refused. */
export const refused = (code: MetricErrorCode, ...args: readonly CallArgument[]): Refusal => ({
  code,
  arguments: args,
});
