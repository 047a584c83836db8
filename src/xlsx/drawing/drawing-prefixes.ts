import type { XmlElement } from "../xml";
import { DRAWING_ML_NS, SPREADSHEET_DRAWING_NS } from "./namespaces";

/** How new elements name the two namespaces in a given drawing part; `xdr:` or empty, colon included. */
export type DrawingPrefixes = {
  readonly sheet: string;
  readonly main: string;
  /** Declarations that each new anchor must carry; empty or with a leading blank. */
  readonly declarations: string;
};

/** Takes over the prefixes that the root declares; what it does not declare, each new anchor declares itself. */
export function drawingPrefixes(root: XmlElement): DrawingPrefixes {
  const declared = (uri: string): string | null => {
    const found = root.attributes.find(
      (a) => a.value === uri && (a.name === "xmlns" || a.name.startsWith("xmlns:")),
    );
    if (!found) return null;
    return found.name === "xmlns" ? "" : `${found.local}:`;
  };
  const sheet = declared(SPREADSHEET_DRAWING_NS);
  const main = declared(DRAWING_ML_NS);
  const missing = [
    sheet === null ? ` xmlns:xdr="${SPREADSHEET_DRAWING_NS}"` : "",
    main === null ? ` xmlns:a="${DRAWING_ML_NS}"` : "",
  ];
  return { sheet: sheet ?? "xdr:", main: main ?? "a:", declarations: missing.join("") };
}

/** The prefixes of drawing parts that we make. */
export const OWN_PREFIXES: DrawingPrefixes = { sheet: "xdr:", main: "a:", declarations: "" };
