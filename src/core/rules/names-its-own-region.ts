import type { SopDocument } from "../document/sop-document";
import { formatOrigin } from "../grid/address";
import { isSameRegion, type Region, regionsIn } from "../language/regions";
import type { RegulationKind } from "../language/regulation-kinds";
import { readRegulation } from "../language/regulations";
import { defineRule } from "./define-rule";
import { documentTexts, type PlacedText } from "./document-texts";
import { SIGNED_SOPS } from "./identity-basis";

export const namesItsOwnRegion = defineRule({
  id: "names-its-own-region",
  code: "T-10",
  group: "templat",
  basis: SIGNED_SOPS,
  messages: ["foreign"],
  check({ document, report }) {
    const own = ownRegions(document);
    // A province or a central agency names many kabupaten and kota.
    if (own.length === 0) return;
    const told = new Set<string>();
    for (const placed of documentTexts(document)) {
      const region = regionsIn(textToCompare(placed)).find(
        (named) => !own.some((one) => isSameRegion(one, named)) && !JOURNEY.test(named.before),
      );
      const place = formatOrigin(placed.origin);
      if (!region || told.has(place)) continue;
      told.add(place);
      report("foreign", {
        origin: placed.origin,
        data: { region: region.text, own: own[0]!.text },
      });
    }
  },
});

/** A region that is gone to or comes from, and a smaller place of that name. */
const JOURNEY =
  /(?:\b(?:ke|dari|tujuan|asal|antar|pindah|studi|tiru|banding|kecamatan|kec\.?|kelurahan|kel\.?|desa)\s+)$/;

/** What the head of the form says about its region. */
const ownRegions = ({ identity: { unit, disahkanOleh } }: SopDocument): readonly Region[] =>
  [unit, disahkanOleh?.jabatan].flatMap((field) => regionsIn(field?.text ?? ""));

const REGIONAL: readonly RegulationKind[] = ["perda", "perkada", "keputusan"];

/** Of a regulation only the issuer counts, and only a regional one: a law may create any region. */
function textToCompare({ text, key }: PlacedText): string {
  if (key !== "dasarHukum") return text;
  const regulation = readRegulation(text);
  if (!regulation || !REGIONAL.includes(regulation.kind)) return "";
  return text.split(/\btentang\b/i, 1)[0]!;
}
