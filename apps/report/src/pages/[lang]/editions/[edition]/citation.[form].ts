import type { APIRoute } from "astro";
import { rootHref } from "../../../../lib/href.ts";
import { langOf } from "../../../../lib/lang.ts";
import { dataset } from "../../../../site/dataset.ts";
import { commonLangs } from "../../../../site/paths.ts";
import { citationForms } from "../../../../takeaway/citation.ts";
import { citedWhole } from "../../../../takeaway/cited.ts";

type Form = keyof typeof citationForms;

export const getStaticPaths = () =>
  commonLangs.flatMap((lang) =>
    dataset.editionIds.flatMap((edition) =>
      (Object.keys(citationForms) as Form[]).map((form) => ({ params: { lang, edition, form } })),
    ),
  );

/** How an edition is cited, for reference managers: as it is known today, issued or not. */
export const GET: APIRoute = ({ params: { lang, edition = "", form }, site }) => {
  const { type, of } = citationForms[form as Form];
  return new Response(
    of(citedWhole(dataset.edition(edition), langOf(lang), new URL(rootHref(), site).href)),
    {
      headers: { "content-type": `${type}; charset=utf-8` },
    },
  );
};
