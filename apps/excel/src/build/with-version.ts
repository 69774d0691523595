/** The address of a file with the version in it: a cache keeps what it has of the version before apart. */
export const versioned = (file: string, version: string): string => `${file}?v=${version}`;

/** A page whose own scripts and style carry the version in their addresses. */
export const withVersion = (html: string, version: string): string =>
  html.replace(
    /(src|href)="([\w-]+\.(?:js|css))"/g,
    (_, name: string, file: string) => `${name}="${versioned(file, version)}"`,
  );
