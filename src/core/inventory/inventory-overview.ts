import type { Inventaris, InventoryRow } from "../document/inventaris";
import type { SopDocument } from "../document/sop-document";
import { contentWords } from "../language/content-words";
import { titleWords } from "../language/titles";
import { proposeTitle } from "./propose-title";
import { ALIKE, titleSimilarity } from "./similar-titles";

/** Whom an SOP serves: the public at the counter, or the office itself. */
export type TitleKind = "layanan" | "internal";

/** One title of an inventory with what has become of it. */
export type TitleStatus = {
  readonly row: InventoryRow;
  /** As written, or as it would be by output and aspect; "" when neither is there. */
  readonly title: string;
  readonly proposed: boolean;
  readonly kind: TitleKind;
  readonly unit: string;
  /** The SOP of that title; null when none is there yet. */
  readonly sop: SopDocument | null;
};

const SERVICE =
  /^(?:pelayanan|layanan|penerbitan|rekomendasi|perizinan|legalisasi|pengaduan|penanganan\s+pengaduan)\b/i;

export const kindOfTitle = (title: string): TitleKind =>
  SERVICE.test(titleWords(title).join(" ")) ? "layanan" : "internal";

const bareTitle = (title: string): string =>
  [...contentWords(titleWords(title).join(" "))].join(" ");

/** All titles of an inventory, in order, each with the SOP that it names. */
export function titleStatuses(
  inventory: Inventaris,
  sops: readonly SopDocument[],
): readonly TitleStatus[] {
  return inventory.rows.flatMap((row) => {
    const { judul, output, aspek, unit } = row.cells;
    const written = judul?.text ?? "";
    const title = written || proposeTitle(output?.text ?? "", aspek?.text ?? "") || "";
    if (title === "") return [];
    return [
      {
        row,
        title,
        proposed: written === "",
        kind: kindOfTitle(title),
        unit: unit?.text || inventory.unit,
        sop: sopOf(title, sops),
      },
    ];
  });
}

/** The SOP of a title: the same words first, else the one that is most alike. */
export function sopOf(title: string, sops: readonly SopDocument[]): SopDocument | null {
  const nameOf = (sop: SopDocument): string => sop.identity.namaSop?.text ?? "";
  const exact = sops.find((sop) => bareTitle(nameOf(sop)) === bareTitle(title));
  if (exact) return exact;
  const ranked = sops
    .map((sop) => ({ sop, similarity: titleSimilarity(nameOf(sop), title) }))
    .sort((a, b) => b.similarity - a.similarity);
  return ranked[0] && ranked[0].similarity >= ALIKE ? ranked[0].sop : null;
}

export type TitleCount = {
  readonly unit: string;
  readonly layanan: number;
  readonly internal: number;
  /** Titles that have an SOP. */
  readonly written: number;
};

/** Titles by unit, units in the order in which they first stand. */
export function countTitles(titles: readonly TitleStatus[]): readonly TitleCount[] {
  const units = [...new Set(titles.map(({ unit }) => unit))];
  return units.map((unit) => {
    const own = titles.filter((title) => title.unit === unit);
    return {
      unit,
      layanan: own.filter(({ kind }) => kind === "layanan").length,
      internal: own.filter(({ kind }) => kind === "internal").length,
      written: own.filter(({ sop }) => sop !== null).length,
    };
  });
}
