import { strToU8, zipSync } from "fflate";
import { buildXlsx } from "./xlsx-package";

const utf16 = (text: string): number[] => [...text].flatMap((c) => [c.charCodeAt(0), 0]);
const COMPOUND_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([...COMPOUND_HEADER, ...new Array<number>(1016).fill(0), ...utf16(stream)]);

/** What people bring that is no workbook, by the code that Susun gives it. */
export const DAMAGED_FILES: Readonly<Record<string, Uint8Array>> = {
  "empty-file": new Uint8Array(),
  encrypted: compound("EncryptedPackage"),
  "legacy-xls": compound("Workbook"),
  "not-xlsx": zipSync({ "word/document.xml": strToU8("<w/>") }),
  corrupt: buildXlsx({ sheets: [{ name: "SOP" }] }).subarray(0, 400),
};
