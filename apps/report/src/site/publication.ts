import texts from "virtual:kidorui-report";
import type { SitePublication } from "../lib/publication.ts";
import { dataset } from "./dataset.ts";

/** The data and the texts of this build. Routes take them from here and hand them on; nothing else knows of them. */
export const publication: SitePublication = { dataset, ...texts };
