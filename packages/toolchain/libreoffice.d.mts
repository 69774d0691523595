/**
 * A LibreOffice of its own in a folder, told to compute every formula when it opens a file instead of showing the
 * results that are kept in it.
 * @returns Converts a file into another form and into the folder `out`.
 */
export function recalculating(folder: string): (file: string, form: string, out: string) => void;
