import type { Lang } from "@kidorui/core";
import { functionById } from "@kidorui/formulas";
import { draws, type Method, rows, type SharedMethod } from "@kidorui/formulas/methods";
import { methodPath } from "../lib/function-text.ts";

/** What several methods rest on, in the order of the list of methods. */
export const sharedMethods: readonly SharedMethod[] = [rows, draws];

/** Where a method that another rests on is told, and what it is called. */
export interface Foundation {
  readonly path: string;
  readonly title: string;
}

/** What a method rests on. */
export function foundationsOf({ restsOn = [] }: Method, lang: Lang): readonly Foundation[] {
  return restsOn.map((id) => {
    const shared = sharedMethods.find((candidate) => candidate.id === id);
    return { path: methodPath(id), title: (shared ?? functionById(id)).title[lang] };
  });
}
