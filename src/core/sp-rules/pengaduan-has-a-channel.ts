import { OMBUDSMAN } from "./basis";
import { lacking } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

/** A number that can be dialled, an address of mail, web or street, a name in a social medium, SP4N-LAPOR. */
const CHANNEL =
  /(?:\+62|\(?0\d{1,3}\)?)[\s.-]*\d{2,}[\s.-]*\d{2,}|\b(?:call\s*cent(?:er|re)|hotline|sms(?:\s*cent(?:er|re))?|telp?(?:on|epon)?|hp|wa)\b[\s.:)]*\d{3,}|\S@\S|@\w{3,}|https?:|www\.|\.(?:go|or|ac|co|desa)?\.?id\b|\b(?:jl|jln|jalan)\b\.?\s*\p{L}|lapor\s*!|sp4n/iu;

export const pengaduanHasAChannel = defineSpRule({
  id: "pengaduan-has-a-channel",
  code: "SP-20",
  group: "penyampaian",
  basis: OMBUDSMAN,
  messages: ["no-channel"],
  check: lacking("pengaduan", CHANNEL, "no-channel"),
});
