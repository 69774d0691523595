import { fileURLToPath } from "node:url";
import type { Dataset } from "@kidorui/core";
import { readDataset } from "@kidorui/core/node";
import type { AstroIntegration } from "astro";
import { Addresses } from "../editions/addresses.ts";
import { openIssued, recordBytes } from "../editions/issued-folder.ts";
import { frontPath, issuedPage, shellFolder, siteOf } from "../editions/issued-page.ts";
import { filled } from "../editions/marks.ts";
import { Shell } from "../editions/shell.ts";
import { unpackAside } from "../editions/unpack-aside.ts";
import { issuedEditions } from "../lib/editions.ts";
import { recordPath } from "../takeaway/addresses.ts";
import { dataFolder } from "./data-plugin.ts";
import { isShort } from "./short.ts";

/** What a page or file of an issued edition is answered with while the site is being worked on. */
interface Answer {
  readonly type: string;
  readonly body: Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  csv: "text/csv",
  svg: "image/svg+xml",
  json: "application/json",
};
/** Paths at which an issued edition may stand: its record, its pages and files, what changed since others. */
const OWN = /^(?:editions\/|(?:en|ja)\/(?:$|editions\/[^/]+\/|changes\/)|changes\/)/;
/** The edition that such a path names. */
const NAMED =
  /\/editions\/([^/]+)\/|^editions\/([^/]+)(?:\/figures)?\.json$|changes\/[^/]*\.\.([^/]+?)(?:\/|\.csv$)/;
/** Shells are built pages. */
const SHELL = /\/(?:shell|front)\/$/;

/**
 * Answers for issued editions one address at a time.
 * @param shellAt Gives the shell that stands at a path of the site.
 */
async function answerTo(
  path: string,
  dataset: Dataset,
  root: string,
  shellAt: (path: string) => Promise<string>,
): Promise<Answer | undefined> {
  const named = NAMED.exec(path)?.slice(1).find(Boolean);
  const asked = issuedEditions(dataset).filter((id) => id === (named ?? dataset.latest));
  for (const edition of asked) {
    if (path === recordPath(edition))
      return { type: "application/json", body: recordBytes(dataFolder, edition) };
    const pack = openIssued(dataFolder, edition);
    const site = siteOf(dataset, root);
    const addresses = new Addresses(pack.names, site);
    for (const article of pack.articles) {
      const folder = `${article.lang}/${shellFolder(pack, article.path)}`;
      const front = frontPath(pack, article, dataset);
      const isFront = front !== undefined && `${article.lang}/${front}` === path;
      if (!isFront && `${article.lang}/${article.path}` !== path) continue;
      const shell = new Shell(await shellAt(`${folder}${isFront ? "front" : "shell"}/`));
      return { type: "text/html", body: issuedPage(pack, article, shell, addresses) };
    }
    const file = pack.files.find((one) => one.path === path);
    if (file !== undefined) {
      const type = types[path.split(".").at(-1) ?? ""] ?? "text/plain";
      return { type, body: filled(file.body, (number) => addresses.at(number)) };
    }
  }
  return undefined;
}

/** Puts the issued editions into the site: once everything else is built, or address by address in development. */
export function issuedPages(): AstroIntegration {
  let root = "";
  return {
    name: "kidorui-issued",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = new URL(`${config.base.replace(/\/$/, "")}/`, config.site).href;
      },
      "astro:server:setup": ({ server }) => {
        let known: Promise<Dataset> | undefined;
        server.watcher.on("all", (_, path) => {
          if (path.startsWith(dataFolder) && path.endsWith(".csv")) known = undefined;
        });
        server.middlewares.use(async (request, response, next) => {
          const base = new URL(root).pathname;
          const url = new URL(request.originalUrl ?? request.url ?? "/", `http://${request.headers.host}`);
          const path = decodeURI(url.pathname.slice(base.length));
          if (!url.pathname.startsWith(base) || !OWN.test(path) || SHELL.test(path)) return next();
          try {
            const shellAt = async (at: string) => (await fetch(new URL(`${base}${at}`, url))).text();
            known ??= readDataset(dataFolder);
            const dataset = await known.catch(() => undefined);
            // What is wrong with the data the page itself will tell.
            if (dataset === undefined) return next();
            const answer = await answerTo(path, dataset, root, shellAt);
            if (answer === undefined) return next();
            response.setHeader("content-type", `${answer.type}; charset=utf-8`);
            response.end(answer.body);
          } catch (error) {
            next(error);
          }
        });
      },
      "astro:build:done": async ({ dir }) => {
        if (isShort) return;
        await unpackAside({ data: dataFolder, site: fileURLToPath(dir), root });
      },
    },
  };
}
