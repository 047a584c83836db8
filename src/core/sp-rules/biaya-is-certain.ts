import { SIMPLE_AND_OPEN } from "./basis";
import { holding } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

/** Fees that depend on who sits at the counter. */
export const VAGUE_FEE =
  /\b(?:suka\s?rela|se-?ikhlas(?:nya)?|kondisional|(?:sesuai|menurut)\s+(?:kerelaan|keikhlasan|kemampuan\s+pemohon)|(?:sesuai|menurut)\s+kesepakatan(?:\s+dengan)?\s+petugas|uang\s+lelah|uang\s+rokok)\b/i;

export const biayaIsCertain = defineSpRule({
  id: "biaya-is-certain",
  code: "SP-16",
  group: "penyampaian",
  basis: SIMPLE_AND_OPEN,
  messages: ["vague"],
  check: holding("biaya", VAGUE_FEE, "vague"),
});
