import type { Lang } from "@kidorui/core";
import { type Template, templateFile, templates } from "@kidorui/templates";
import type { APIRoute } from "astro";
import { dataset } from "../../../site/dataset.ts";
import { commonLangs } from "../../../site/paths.ts";

export const getStaticPaths = () =>
  commonLangs.flatMap((lang) =>
    templates.map((template) => ({ params: { lang, template: template.id }, props: { lang, template } })),
  );

/** A template, pinned to the newest edition. */
export const GET: APIRoute<{ lang: Lang; template: Template }> = async ({ props: { lang, template } }) =>
  new Response(Uint8Array.from(await templateFile(template, dataset, dataset.latest, lang)), {
    headers: { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  });
