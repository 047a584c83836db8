import { type Package, partNamed, relationshipsOf } from "../package";
import type { ShapeLook } from "../sheet-view";
import { descendants, type XmlElement } from "../xml";
import { isDocumentRelationships } from "./namespaces";

/** Relationship id of the picture a `blip` shows; null for a linked or missing one. */
export const embeddedId = (blip: XmlElement): string | null =>
  blip.attributes.find((a) => a.local === "embed" && isDocumentRelationships(a.uri))?.value ?? null;

/** Bytes and media type of a `pic`; null when its part is missing or a browser cannot show it (EMF, WMF, TIFF). */
export function readPicture(
  pkg: Package,
  drawingPart: string,
  element: XmlElement,
): ShapeLook["picture"] {
  const blip = descendants(element, "blip")[0];
  const id = blip && embeddedId(blip);
  if (!id) return null;
  const relationship = relationshipsOf(pkg, drawingPart).find((r) => r.id === id && !r.external);
  const bytes = relationship && partNamed(pkg, relationship.target);
  const mime = bytes && mimeOf(bytes);
  return mime ? { mime, bytes } : null;
}

/** Told by content: extensions and declared types of real files are often wrong. */
function mimeOf(bytes: Uint8Array): string | null {
  const startsWith = (...signature: readonly number[]): boolean =>
    signature.every((byte, i) => bytes[i] === byte);
  if (startsWith(0x89, 0x50, 0x4e, 0x47)) return "image/png";
  if (startsWith(0xff, 0xd8, 0xff)) return "image/jpeg";
  if (startsWith(0x47, 0x49, 0x46, 0x38)) return "image/gif";
  const head = new TextDecoder().decode(bytes.subarray(0, 1_024));
  return /<svg[\s>]/.test(head) ? "image/svg+xml" : null;
}
