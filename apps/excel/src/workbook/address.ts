/** The address of a cell or a range within its sheet: `A1` of `Plan!A1`. */
export const within = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
