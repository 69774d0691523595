const MILLISECONDS_PER_DAY = 86_400_000;
/** Excel counts a 29 February 1900 that never was, so that its day 0 falls on this one from March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1 March 1900, the first day on which all spreadsheets agree. */
const FIRST = 61;
/** 31 December 9999. */
const LAST = 2_958_465;

/**
 * A calendar day as the serial number a cell holds, or `undefined` for what is no day between
 * 1 March 1900 and 31 December 9999.
 * @example serialOf("2026-11-23") // 46349
 */
export function serialOf(date: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return undefined;
  const serial = (time - DAY_ZERO) / MILLISECONDS_PER_DAY;
  return serial >= FIRST && serial <= LAST ? serial : undefined;
}

/**
 * The calendar day of a serial number, its time of day dropped, or `undefined` outside the range.
 * @example dateOf(46349.75) // "2026-11-23"
 */
export function dateOf(serial: number): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= FIRST && day <= LAST)) return undefined;
  return new Date(DAY_ZERO + day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
