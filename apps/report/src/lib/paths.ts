import type { Lang } from "@kidorui/core";
import { langs } from "./lang.ts";

/** Route parameters of a page that stands once in each language. */
export const langPaths = (): { readonly params: { readonly lang: Lang } }[] =>
  langs.map((lang) => ({ params: { lang } }));

/** Route parameters of pages that stand in each language once per value of another parameter. */
export const langPathsBy = <N extends string>(
  name: N,
  values: readonly string[],
): { readonly params: { readonly lang: Lang } & Readonly<Record<N, string>> }[] =>
  langs.flatMap((lang) =>
    values.map((value) => ({ params: { lang, [name]: value } as { lang: Lang } & Record<N, string> })),
  );
