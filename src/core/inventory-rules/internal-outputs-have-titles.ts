import { kindOfTitle } from "../inventory/inventory-overview";
import { BIMTEK_PRACTICE } from "./basis";
import { defineInventoryRule } from "./define-inventory-rule";

export const internalOutputsHaveTitles = defineInventoryRule({
  id: "internal-outputs-have-titles",
  code: "INV-08",
  basis: BIMTEK_PRACTICE,
  messages: ["services-only"],
  check({ inventory, report }) {
    const titles = inventory.rows.flatMap(({ cells: { judul } }) =>
      judul && judul.text !== "" ? [judul] : [],
    );
    const [first] = titles;
    if (!first || titles.length < FEWEST) return;
    if (titles.some(({ text }) => kindOfTitle(text) === "internal")) return;
    report("services-only", { origin: first.origin, data: { count: titles.length } });
  },
});

/** Fewer titles are a beginning. */
const FEWEST = 3;
