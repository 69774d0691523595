// What the maintainers' commands ask of the models, loaded with the data they are asked about.
export { dataset } from "../lib/dataset.ts";
export { editionRecord } from "../models/edition-record.ts";
export { answers, publishedCalls } from "../models/published-calls.ts";
