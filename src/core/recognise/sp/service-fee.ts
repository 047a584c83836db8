import type { ServiceFee } from "../../document/standar-pelayanan";

const FREE =
  /\b(?:gratis|cuma-?cuma|tidak\s+(?:di)?(?:pungut|kenakan|bebankan|ada)\s*(?:biaya|bayaran|tarif|retribusi)?|tanpa\s+(?:di)?(?:pungut(?:an)?|biaya|bayaran)(?:\s+biaya)?|bebas\s+(?:biaya|bea|retribusi)|tidak\s+(?:ber|mem)bayar|nihil|non\s*tarif|free)\b/i;
/** `Rp 0,-`, `0 Rupiah`, `nol rupiah`. */
const ZERO = /(?<![\d.,])(?:Rp\.?\s*0(?:[.,]0+)?(?![\d.])|(?:0|nol)\s*(?:,-)?\s*rupiah)/i;
const AMOUNT =
  /(?:\bRp\.?\s*(\d[\d.]*(?:,\d+)?)|(?<![\d.,])(\d[\d.]*(?:,\d+)?)\s*(?:,-\s*)?(?=(?:ribu|juta)?\s*rupiah))\s*(ribu|juta|rb|jt)?/gi;
const BY_REGULATION =
  /\b(?:PNBP|(?:peraturan|perda|perbup|perwali|perwal|pergub|permen\w*|pmk|perpres|qanun|undang-undang)\b|(?:PP|UU)\s*(?:No|Nomor|\d))/i;
const SCALE: Readonly<Record<string, number>> = { ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6 };

/**
 * Reads what a service costs: free, amounts, a regulation that says so.
 * @param number the value of a cell that holds nothing but a number
 */
export function parseFee(text: string, number?: number): ServiceFee {
  const amounts = [...text.matchAll(AMOUNT)].map(
    ([, after, before, scale = ""]) =>
      numberIn(after ?? before ?? "") * (SCALE[scale.toLowerCase()] ?? 1),
  );
  // What Excel shows of a number depends on the format; the number does not.
  const bare = number === undefined ? amounts : [number];
  return {
    free: FREE.test(text) || ZERO.test(text) || (bare.length > 0 && bare.every((a) => a === 0)),
    amounts: bare.filter((amount) => amount > 0),
    byRegulation: BY_REGULATION.test(text),
  };
}

/** `1.500.000` is a million and a half, `1.500,50` has cents; a dot before two digits at the end has them, too. */
function numberIn(text: string): number {
  const [whole = "", cents = ""] = text.replace(/[.,]$/, "").split(",");
  const plain = /\.\d{1,2}$/.test(whole) ? whole : whole.replaceAll(".", "");
  return Number(cents === "" ? plain : `${plain}.${cents}`);
}
