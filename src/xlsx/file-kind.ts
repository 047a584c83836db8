import { FileProblem } from "./file-problem";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** First record of a BIFF stream without a compound file around it (Excel 2.1–4). */
const BARE_BIFF = [0x09, 0x00, 0x09, 0x02, 0x09, 0x04];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

/** Throws the FileProblem that fits when the bytes cannot be a zipped workbook. */
export function refuseForeignKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem("empty-file");
  if (startsWith(bytes, COMPOUND_FILE)) {
    if (holdsWideText(bytes, "EncryptedPackage")) throw new FileProblem("encrypted");
    const isBook = holdsWideText(bytes, "Workbook") || holdsWideText(bytes, "Book");
    throw new FileProblem(isBook ? "legacy-xls" : "not-xlsx", "compound file");
  }
  for (let i = 0; i < BARE_BIFF.length; i += 2) {
    if (startsWith(bytes, BARE_BIFF.slice(i, i + 2))) throw new FileProblem("legacy-xls", "BIFF");
  }
  if (!startsWith(bytes, ZIP)) throw new FileProblem("not-xlsx", "no zip header");
}

/** Stream names of a compound file are written in UTF-16LE in its directory. */
function holdsWideText(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0]!); at >= 0; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
