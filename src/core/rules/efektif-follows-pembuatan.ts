import { compareDates, formatDate } from "../language/dates";
import { IDENTITY } from "./basis";
import { defineRule } from "./define-rule";
import { dateOf } from "./identity-dates";

export const efektifFollowsPembuatan = defineRule({
  id: "efektif-follows-pembuatan",
  code: "ID-06",
  group: "identitas",
  basis: IDENTITY,
  messages: ["earlier"],
  check({ document, report }) {
    const { tanggalEfektif, tanggalPembuatan } = document.identity;
    const made = dateOf(document, "tanggalPembuatan");
    const effective = dateOf(document, "tanggalEfektif");
    if (!made || !effective || compareDates(effective, made) >= 0) return;
    report("earlier", {
      origin: tanggalEfektif!.origin,
      data: { efektif: formatDate(effective), pembuatan: formatDate(made) },
      related: [tanggalPembuatan!.origin],
    });
  },
});
