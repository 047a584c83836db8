import { writtenComponent } from "../sp-rules/component-texts";
import { CONSISTENCY } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { intakeActivities, itemsOf } from "./sop-parts";

export const procedureAsksForNoMore = defineCrossRule({
  id: "procedure-asks-for-no-more",
  code: "XR-06",
  basis: CONSISTENCY,
  messages: ["more"],
  check({ linked, report }) {
    for (const { sp, sops } of linked) {
      const component = writtenComponent(sp, "persyaratan");
      if (!component) continue;
      for (const { sop, isSure } of sops) {
        const intake = intakeActivities(sop).slice(0, FIRST_STEPS);
        const asked = itemsOf(intake, "kelengkapan").join("\n");
        const more = PAPERS.filter(
          ({ words }) => words.test(asked) && !words.test(component.field.text),
        );
        if (more.length === 0) continue;
        report("more", {
          of: sop,
          isSure,
          origin: intake[0]!.mutuBaku.kelengkapan?.origin ?? intake[0]!.origin,
          data: { items: more.map(({ name }) => name) },
          related: [component.field.origin],
        });
      }
    }
  },
});

const FIRST_STEPS = 3;

/** Papers that people own, by all their names; what the office itself makes is none of them. */
const PAPERS: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: "KTP", words: /\b(?:e-?)?KTP\b|tanda\s+penduduk/i },
  { name: "Kartu Keluarga", words: /\bKK\b|kartu\s+keluarga/i },
  { name: "akta", words: /\bakt[ae]\b/i },
  { name: "ijazah", words: /\bijazah\b/i },
  { name: "pas foto", words: /\bpas\s*-?\s*ph?oto\b|\bpas\s*-?\s*foto\b/i },
  { name: "NPWP", words: /\bNPWP\b|wajib\s+pajak/i },
  { name: "SKCK", words: /\bSKCK\b|catatan\s+kepolisian/i },
  { name: "buku nikah", words: /\b(?:buku|surat|kutipan\s+akta)\s+nikah\b/i },
  { name: "paspor", words: /\bpaspor\b/i },
  { name: "sertifikat tanah", words: /\bsertifikat\s+(?:hak|tanah)|\bSHM\b/i },
];
