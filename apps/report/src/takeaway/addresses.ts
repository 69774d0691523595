/** The form of the files for programs. Where one of its fields goes or changes its meaning, there is a next version. */
export const VERSION = 1;

/** The licences of everything of others that readers are given: code, fonts, the map. */
export const LICENCES = "licences.txt";

/** Where it is said which files there are, and what they hold. */
export const INDEX = `api/v${VERSION}/index.json`;
export const SCHEMA = `api/v${VERSION}/schema.json`;

/** Path of the record of an edition within a site. */
export const recordPath = (edition: string): string => `editions/${edition}.json`;
