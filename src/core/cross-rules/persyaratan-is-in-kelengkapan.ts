import { clipped } from "../rules/identity-block";
import { writtenComponent } from "../sp-rules/component-texts";
import { CONSISTENCY } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { coverage, intakeActivities, itemsOf } from "./sop-parts";

export const persyaratanIsInKelengkapan = defineCrossRule({
  id: "persyaratan-is-in-kelengkapan",
  code: "XR-05",
  basis: CONSISTENCY,
  messages: ["missing"],
  check({ linked, parameters, report }) {
    for (const { sp, sops } of linked) {
      const component = writtenComponent(sp, "persyaratan");
      const intake = sops.flatMap(({ sop }) => intakeActivities(sop));
      const given = itemsOf(intake, "kelengkapan");
      // "Berkas permohonan" stands for all of them.
      if (!component || given.length === 0 || given.some((item) => WHOLE.test(item))) continue;
      const missing = component.field.items.filter(
        (item) => !INTRODUCTION.test(item) && coverage(item, given) < parameters.sameItem,
      );
      if (missing.length === 0) continue;
      report("missing", {
        of: sp,
        isSure: sops.every(({ isSure }) => isSure),
        origin: component.field.origin,
        data: { items: missing.map((item) => `“${clipped(item)}”`) },
        related: intake.flatMap(({ mutuBaku }) => mutuBaku.kelengkapan?.origin ?? []),
      });
    }
  },
});

const WHOLE =
  /\b(?:berkas|dokumen|kelengkapan|surat|formulir)\s+(?:permohonan|persyaratan|pengajuan|usul\w*|pemohon|lengkap|administrasi)|^(?:\d\W*)?(?:berkas|dokumen|persyaratan|syarat)\b|\bpersyaratan\b/i;
/** `Persyaratan administratif:` */
const INTRODUCTION = /:\s*$/;
