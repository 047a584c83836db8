import { IDENTITY } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";
import { isEmptyName } from "./signer";

export const signerHasNip = defineRule({
  id: "signer-has-nip",
  code: "ID-12",
  group: "identitas",
  basis: IDENTITY,
  messages: ["empty"],
  check({ document, report }) {
    const { jabatan, nama, nip } = document.identity.disahkanOleh ?? {};
    // Without a name there is no number either; that finding is the name's.
    if (!nama || isEmptyName(nama) || ELECTED.test(jabatan?.text ?? "")) return;
    if (!nip || isBlank(nip.text)) report("empty", { origin: (nip ?? nama).origin });
  },
});

/** Officials who are elected or appointed from outside the service have no NIP. */
const ELECTED =
  /\b(?:presiden|menteri|gubernur|bupati|wali\s?kota|dprd|(?:kepala|pj\.?) desa|kuwu|hukum tua|wali nagari|keuchik|geuchik|perbekel|pambakal|petinggi)\b/i;
