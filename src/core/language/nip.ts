/** What is wrong with a NIP; `length` also where it holds anything but digits. */
export type NipFault = "length" | "birth" | "appointment" | "sex" | "age";

const LENGTH = 18;
/** Nobody enters the service younger than this. */
const LEAST_AGE = 16;
/** A PPPK number has a code from here on where a PNS number has the month of the appointment. */
const FIRST_PPPK_CODE = 21;

/** The digits of a NIP as the form groups them (8 6 1 3), for a text that has all eighteen. */
export const groupNip = (digits: string): string =>
  digits.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, "$1 $2 $3 $4");

/** The number without the spaces, dots and dashes that people group it with. */
export const bareNip = (text: string): string => text.replace(/[\s.\-–]/g, "");

/**
 * Checks a NIP: date of birth (8), appointment (year and month, 6), sex (1 or 2), sequence (3). Null for a right one.
 * The number of a PPPK has the year of the contract and a code in place of the month.
 */
export function nipFault(text: string): NipFault | null {
  const digits = bareNip(text);
  if (!/^\d+$/.test(digits) || digits.length !== LENGTH) return "length";
  const number = (from: number, to: number): number => Number(digits.slice(from, to));
  const [year, month, day] = [number(0, 4), number(4, 6), number(6, 8)];
  if (year < 1900 || !isDay(year, month, day)) return "birth";
  const [since, sinceMonth] = [number(8, 12), number(12, 14)];
  const isMonth = sinceMonth >= 1 && sinceMonth <= 12;
  if (!isMonth && sinceMonth < FIRST_PPPK_CODE) return "appointment";
  if (since * 12 + (isMonth ? sinceMonth : 12) < (year + LEAST_AGE) * 12 + month) return "age";
  const sex = number(14, 15);
  return sex === 1 || sex === 2 ? null : "sex";
}

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
