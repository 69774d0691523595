import { MetricError } from "@kidorui/core";
import { catalogue, cellErrorOf, formulaText, functionById, invoke, NAMESPACE } from "@kidorui/formulas";
import { cellFunction } from "./cell-function.ts";
import { dataset } from "./data.ts";
import type { Outcome } from "./kidorui.ts";
import { displayLanguage } from "./language.ts";
import { messageOf } from "./message.ts";
import { pin, pinnedEdition } from "./pin.ts";
import { isWhole, receive } from "./received.ts";
import { shared } from "./shared.ts";

// Not after Office.onReady: cells that wait for a function must not wait for the pane.
if (typeof CustomFunctions !== "undefined") {
  for (const definition of catalogue) {
    CustomFunctions.associate(definition.id, cellFunction(definition, dataset));
  }
}

/** A pin that the data do not have, of a newer add-in say, is no edition to compute with: cells say so. */
const edition = (): string => {
  const pinned = pinnedEdition();
  return pinned !== undefined && dataset().editionIds.includes(pinned) ? pinned : dataset().latest;
};

function run(id: string, raw: readonly unknown[]): Outcome {
  try {
    return { value: invoke(functionById(id), raw, dataset(), edition(), displayLanguage()).value };
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    return { error: cellErrorOf(error.code), message: messageOf(error) };
  }
}

globalThis.kidorui = {
  catalogue,
  namespace: NAMESPACE,
  identity: () => {
    const now = dataset().edition(edition());
    return { edition: now.id, asOf: now.asOf, hash: isWhole() ? now.hash : undefined };
  },
  dataset,
  receive,
  edition,
  pin,
  pinned: pinnedEdition,
  run,
  errorName: cellErrorOf,
  formula: ({ id, examples }) => formulaText({ id, arguments: examples[0].arguments }),
  shared,
};
