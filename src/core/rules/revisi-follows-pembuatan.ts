import { compareDates, formatDate } from "../language/dates";
import { IDENTITY } from "./basis";
import { defineRule } from "./define-rule";
import { dateOf } from "./identity-dates";

export const revisiFollowsPembuatan = defineRule({
  id: "revisi-follows-pembuatan",
  code: "ID-07",
  group: "identitas",
  basis: IDENTITY,
  messages: ["earlier"],
  check({ document, report }) {
    const { tanggalRevisi, tanggalPembuatan } = document.identity;
    const made = dateOf(document, "tanggalPembuatan");
    // Later than Tanggal Efektif is right: it may be the day planned for the review.
    const revised = dateOf(document, "tanggalRevisi");
    if (!made || !revised || compareDates(revised, made) >= 0) return;
    report("earlier", {
      origin: tanggalRevisi!.origin,
      data: { revisi: formatDate(revised), pembuatan: formatDate(made) },
      related: [tanggalPembuatan!.origin],
    });
  },
});
