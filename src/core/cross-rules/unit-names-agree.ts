import { contentWords, shareAWord } from "../language/content-words";
import { isBlank } from "../rules/blank";
import { clipped } from "../rules/identity-block";
import { OFFICE_PRACTICE } from "./basis";
import { defineCrossRule } from "./define-cross-rule";

export const unitNamesAgree = defineCrossRule({
  id: "unit-names-agree",
  code: "XR-14",
  basis: OFFICE_PRACTICE,
  messages: ["differ"],
  check({ linked, report }) {
    for (const { sp, sops } of linked) {
      for (const { sop, isSure } of sops) {
        const [own, theirs] = [sp.unit, sop.identity.unit];
        if (!own || !theirs || isBlank(own.text) || isBlank(theirs.text)) continue;
        const [names, others] = [ownWords(own.text), ownWords(theirs.text)];
        const isTold = names.size > 0 && others.size > 0 && !shareAWord(names, others);
        if (!isTold) continue;
        report("differ", {
          of: sp,
          isSure,
          origin: own.origin,
          data: { sp: clipped(own.text), sop: clipped(theirs.text) },
          related: [theirs.origin],
        });
      }
    }
  },
});

/** Words for the kind of an office; and an abbreviation says nothing that could be compared. */
const KINDS = contentWords(
  "pemerintah kabupaten kota provinsi kecamatan kelurahan desa dinas badan kantor bagian bidang seksi sekretariat daerah unit upt uptd",
);
const ABBREVIATION = /^(?:dis|bapp|bk|dpm|sat|kes|set|inspekt)\w{3,}$/;

const ownWords = (text: string): ReadonlySet<string> =>
  new Set([...contentWords(text)].filter((word) => !KINDS.has(word) && !ABBREVIATION.test(word)));
