import type { APIRoute } from "astro";
import { rootHref } from "../lib/href.ts";
import { dataset } from "../site/dataset.ts";
import { isShort } from "../site/short.ts";
import { INDEX, SCHEMA } from "../takeaway/addresses.ts";
import { jsonAddresses, llmsText } from "../takeaway/json-addresses.ts";
import { jsonSchema } from "../takeaway/json-schema.ts";

const shown = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** What programs are told of the site: which files there are, what they hold, and the same as text. */
const files: Readonly<
  Record<string, { readonly type: string; readonly of: (site: URL | undefined) => string }>
> = {
  [INDEX]: { type: "application/json", of: (site) => shown(jsonAddresses(dataset, site)) },
  [SCHEMA]: {
    type: "application/schema+json",
    of: (site) => shown(jsonSchema(new URL(rootHref(SCHEMA), site).href)),
  },
  "llms.txt": { type: "text/plain", of: (site) => llmsText(dataset, site) },
};

export const getStaticPaths = () =>
  isShort ? [] : Object.keys(files).map((program) => ({ params: { program } }));

export const GET: APIRoute = ({ params: { program = "" }, site }) => {
  const file = files[program];
  return new Response(file?.of(site), { headers: { "content-type": `${file?.type}; charset=utf-8` } });
};
