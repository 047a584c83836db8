import type { SopDocument } from "./sop-document";

/** What an SOP is called: its Nama SOP, else the heading above its table; "" where neither says it. */
export const titleOf = ({ identity, heading }: Pick<SopDocument, "identity" | "heading">): string =>
  identity.namaSop?.text || (heading ?? "");
