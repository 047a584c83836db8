import { OMBUDSMAN } from "./basis";
import { lacking } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

const COMPENSATION =
  /kompensasi|ganti\s*rugi|pengganti|mengganti|permohonan\s+maaf|meminta\s+maaf/i;

export const jaminanOffersCompensation = defineSpRule({
  id: "jaminan-offers-compensation",
  code: "SP-27",
  group: "pengelolaan",
  basis: OMBUDSMAN,
  messages: ["none"],
  check: lacking("jaminanPelayanan", COMPENSATION, "none"),
});
