import { SP_PRACTICE } from "./basis";
import { lacking } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

const LAPOR = /sp4n|lapor\.go\.id|\blapor\s*!/i;

export const pengaduanNamesSp4NLapor = defineSpRule({
  id: "pengaduan-names-sp4n-lapor",
  code: "SP-22",
  group: "penyampaian",
  basis: SP_PRACTICE,
  messages: ["no-lapor"],
  check: lacking("pengaduan", LAPOR, "no-lapor"),
});
