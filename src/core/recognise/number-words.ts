// Numbers as Indonesian texts write them: `1,5`, `1.500`, `1 ½`, `1/2`, `lima belas`, `setengah`.

const UNITS: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};
const PARTS: Readonly<Record<string, number>> = {
  setengah: 0.5,
  seperempat: 0.25,
  sepertiga: 1 / 3,
};
const UNIT = Object.keys(UNITS).join("|");

/** One to 999 in words; `belas` and `puluh` may be written with the word before them. */
const WORDS =
  `(?:(?:seratus|(?:${UNIT})\\s*ratus)(?:\\s+(?=se|${UNIT}))?)?` +
  `(?:sepuluh|sebelas|(?:${UNIT})\\s*belas|(?:${UNIT})\\s*puluh(?:\\s+(?:${UNIT}))?|(?:${UNIT}))`;
const HUNDREDS = `(?:seratus|(?:${UNIT})\\s*ratus)`;

/** Source of a regular expression that finds a number; groups do not capture. */
export const NUMBER =
  "(?:\\d{1,3}(?:\\.\\d{3})+(?![\\d,])|\\d+\\s+\\d+/\\d+|\\d+/\\d+|\\d+(?:[.,]\\d+)?" +
  `|${Object.keys(PARTS).join("|")}|${WORDS}|${HUNDREDS})`;

const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;

/** Value of a text that `NUMBER` has found. */
export function numberOf(text: string): number {
  const plain = text.trim().toLowerCase();
  const part = PARTS[plain];
  if (part !== undefined) return part;
  if (/^\p{L}/u.test(plain)) return wordsOf(plain);
  if (THOUSANDS.test(plain)) return Number(plain.replaceAll(".", ""));
  return plain.split(/\s+/).reduce((sum, one) => {
    const [above = "0", below = "1"] = one.split("/");
    return sum + Number(above.replace(",", ".")) / Number(below);
  }, 0);
}

function wordsOf(text: string): number {
  const words = text
    .replace(/\bse(?=puluh|belas|ratus)/g, "satu ")
    .replace(/(?<=\p{L})(?=(?:belas|puluh|ratus)\b)/gu, " ")
    .split(/\s+/);
  let total = 0;
  let last = 0;
  for (const word of words) {
    if (word === "ratus") {
      total += last * 100;
      last = 0;
    } else if (word === "puluh") {
      total += last * 10;
      last = 0;
    } else if (word === "belas") {
      total += last + 10;
      last = 0;
    } else {
      last = UNITS[word] ?? 0;
    }
  }
  return total + last;
}
