import type { Dossier, SpLink } from "../document/dossier";
import type { SopDocument } from "../document/sop-document";
import { componentOf, type StandarPelayanan } from "../document/standar-pelayanan";
import { type Likeness, likeness } from "./similar-names";

/** Names less alike than this are of different services. */
const LEAST_SCORE = 0.6;
/** A product is a weaker sign than a name. */
const WEIGHT_OF_PRODUCT = 0.9;
/** A further SOP of the same service is nearly as alike as the best one. */
const NEAR_THE_BEST = 0.9;

/** Which SOP carries out which SP, by their names: an SOP belongs to the SP that it is most alike. */
export function proposeLinks(
  sops: readonly SopDocument[],
  sps: readonly StandarPelayanan[],
): readonly SpLink[] {
  const pairs = sops.flatMap((sop): readonly SpLink[] => {
    const scored = sps.map((sp) => ({ sp, ...alike(sop, sp) }));
    const best = scored.reduce<(typeof scored)[number] | null>(
      (most, one) => (one.score > (most?.score ?? 0) ? one : most),
      null,
    );
    if (!best || best.score < LEAST_SCORE) return [];
    const { sp, score, shared } = best;
    return [{ sp: sp.id, sop: sop.id, confirmed: false, score, shared }];
  });
  return pairs.filter(({ sp, score }) => {
    const most = Math.max(...pairs.filter((one) => one.sp === sp).map((one) => one.score));
    return score >= most * NEAR_THE_BEST;
  });
}

function alike(sop: SopDocument, sp: StandarPelayanan): Likeness {
  const name = sop.identity.namaSop?.text ?? "";
  const byTitle = likeness(name, sp.title?.text ?? "");
  const product = componentOf(sp, "produk")?.field.items[0] ?? "";
  const byProduct = likeness(name, product);
  const score = byProduct.score * WEIGHT_OF_PRODUCT;
  return byTitle.score >= score ? byTitle : { score, shared: byProduct.shared };
}

/** The links that hold: those that people have made, and proposals for what nobody has decided. */
export function linksOf({ sops, sps, decisions }: Dossier): readonly SpLink[] {
  const confirmed = decisions
    .filter(({ isLink }) => isLink)
    .map(({ sp, sop }): SpLink => ({ sp, sop, confirmed: true, score: 1, shared: [] }));
  const isDecided = (link: SpLink): boolean =>
    decisions.some(({ sp, sop }) => sp === link.sp && sop === link.sop);
  const isTaken = (link: SpLink): boolean =>
    confirmed.some(({ sp, sop }) => sp === link.sp || sop === link.sop);
  const proposed = proposeLinks(sops, sps).filter((link) => !isDecided(link) && !isTaken(link));
  return [...confirmed, ...proposed];
}
