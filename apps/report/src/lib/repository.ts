/** Where the code lives; a fork sets KIDORUI_REPOSITORY so that its links lead to itself. */
export const repository: string = process.env["KIDORUI_REPOSITORY"] ?? "https://github.com/kidorui/kidorui";

/** Address of a file or folder of the repository. */
export const repositoryHref = (path: string): string => `${repository}/blob/main/${path}`;
