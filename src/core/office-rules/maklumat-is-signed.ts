import { MAKLUMAT_CONTENT } from "./basis";
import { defineOfficeRule } from "./define-office-rule";

export const maklumatIsSigned = defineOfficeRule({
  id: "maklumat-is-signed",
  code: "SP-32",
  kind: "maklumat",
  basis: MAKLUMAT_CONTENT,
  messages: ["lacks"],
  check({ subject, report }) {
    const { official, date, place } = subject;
    const lacking = [
      ...(place === "" ? ["tempat"] : []),
      ...(date?.date ? [] : ["tanggal"]),
      ...(isWritten(official.jabatan?.text) ? [] : ["jabatan"]),
      ...(isWritten(official.nama?.text) ? [] : ["nama"]),
      ...(isWritten(official.nip?.text) ? [] : ["NIP"]),
    ];
    if (lacking.length > 0) report("lacks", { origin: subject.origin, data: { parts: lacking } });
  },
});

/** Dots and lines are room to write in. */
const isWritten = (text = ""): boolean => /[\p{L}\p{N}]/u.test(text);
