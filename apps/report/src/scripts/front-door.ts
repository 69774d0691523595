// Leads from the address without a language to the reader's. Without this script both are offered.
import { href } from "../lib/href.ts";

location.replace(href(/^ja\b/i.test(navigator.language) ? "ja" : "en"));
