import { attribute, descendants, type XmlDocument } from "../xml";

/** Excel numbers form controls (shared with their VML twins) from here. */
const FIRST_CONTROL_ID = 1_025;

/** Far above all ids of controls (1024 a sheet): where ids go on when a drawing has more objects than fit below. */
const FIRST_HIGH_ID = 1_048_577;

/**
 * Hands out free `cNvPr` ids from 2 upwards. Ids of branches that are not read and ids that connectors
 * name although their object is gone count as used: a new object must not catch a foreign connector.
 * `reserved` are kept free as well.
 */
export function freeIds(document: XmlDocument, reserved: Iterable<number>): () => number {
  const used = new Set([
    ...reserved,
    ...["cNvPr", "stCxn", "endCxn"].flatMap((local) =>
      descendants(document.root, local).map((element) => Number(attribute(element, "id"))),
    ),
  ]);
  let next = 2;
  return () => {
    while (used.has(next)) next++;
    if (next >= FIRST_CONTROL_ID && next < FIRST_HIGH_ID) {
      next = FIRST_HIGH_ID;
      while (used.has(next)) next++;
    }
    return next++;
  };
}
