import { MAKLUMAT_CONTENT } from "./basis";
import { defineMaklumatRule } from "./define-office-rule";

export const maklumatIsSigned = defineMaklumatRule({
  id: "maklumat-is-signed",
  code: "SP-32",
  basis: MAKLUMAT_CONTENT,
  messages: ["lacks"],
  check({ maklumat, report }) {
    const { official, date, place } = maklumat;
    const lacking = [
      ...(place === "" ? ["tempat"] : []),
      ...(date?.date ? [] : ["tanggal"]),
      ...(isWritten(official.jabatan?.text) ? [] : ["jabatan"]),
      ...(isWritten(official.nama?.text) ? [] : ["nama"]),
      ...(isWritten(official.nip?.text) ? [] : ["NIP"]),
    ];
    if (lacking.length > 0) report("lacks", { origin: maklumat.origin, data: { parts: lacking } });
  },
});

/** Dots and lines are room to write in. */
const isWritten = (text = ""): boolean => /[\p{L}\p{N}]/u.test(text);
