import type { Lang } from "@kidorui/core";
import { langs } from "../lib/lang.ts";
import { isShort } from "./short.ts";

/** Languages of pages that belong to no edition: none in a short build. */
export const commonLangs: readonly Lang[] = isShort ? [] : langs;

/** Route parameters of a page of no edition that stands once in each language. */
export const langPaths = (): { readonly params: { readonly lang: Lang } }[] =>
  commonLangs.map((lang) => ({ params: { lang } }));

/** Route parameters of pages of no edition that stand in each language once per value of another parameter. */
export const langPathsBy = <N extends string>(
  name: N,
  values: readonly string[],
): { readonly params: { readonly lang: Lang } & Readonly<Record<N, string>> }[] =>
  commonLangs.flatMap((lang) =>
    values.map((value) => ({ params: { lang, [name]: value } as { lang: Lang } & Record<N, string> })),
  );
