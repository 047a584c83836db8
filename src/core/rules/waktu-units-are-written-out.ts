import { CLARITY } from "./basis";
import { defineRule } from "./define-rule";
import { oneForAll, writtenTimes } from "./written-times";

/** Short forms of units, where they stand behind a number; `j` alone and `'` are read as well, but stand for too much. */
export const WRITTEN_OUT: readonly { readonly short: RegExp; readonly long: string }[] = [
  { short: /(?<=\d\s*)(?:mnt|min)\b\.?(?!\p{L})/giu, long: " menit" },
  { short: /(?<=\d\s*)(?:hk)\b\.?(?!\p{L})/giu, long: " hari kerja" },
  { short: /(?<=\d\s*)(?:hr)\b\.?(?!\p{L})/giu, long: " hari kerja" },
  { short: /(?<=\d\s*)(?:mgg)\b\.?(?!\p{L})/giu, long: " minggu" },
  { short: /(?<=\d\s*)(?:bln)\b\.?(?!\p{L})/giu, long: " bulan" },
  { short: /(?<=\d\s*)(?:thn)\b\.?(?!\p{L})/giu, long: " tahun" },
  { short: /(?<=\d\s*)(?:dtk)\b\.?(?!\p{L})/giu, long: " detik" },
];

export const waktuUnitsAreWrittenOut = defineRule({
  id: "waktu-units-are-written-out",
  code: "MB-18",
  group: "mutu-baku",
  basis: CLARITY,
  messages: ["short"],
  check({ document, report }) {
    const short = writtenTimes(document).filter(
      ({ duration: { text, minutes } }) => minutes !== null && textWrittenOut(text) !== text,
    );
    const finding = oneForAll(short, ({ duration }) => ({ meant: textWrittenOut(duration.text) }));
    if (finding) report("short", finding);
  },
});

/** `10 mnt` → `10 menit`, the units in one case whatever they were in. */
export const textWrittenOut = (text: string): string =>
  WRITTEN_OUT.reduce(
    (written, { short, long }) => written.replace(short, long).replace(/(\d) {2,}/g, "$1 "),
    text,
  );
