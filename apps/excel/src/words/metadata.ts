import type { Text } from "@kidorui/core";

/** The words an argument takes, after what it is. */
export const oneOf = { en: " One of: {options}.", ja: "（{options}）" } as const satisfies Text;
