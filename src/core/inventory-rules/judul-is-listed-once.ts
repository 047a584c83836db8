import { similarTitles } from "../inventory/similar-titles";
import { IDENTIFICATION_CRITERIA } from "./basis";
import { defineInventoryRule } from "./define-inventory-rule";

export const judulIsListedOnce = defineInventoryRule({
  id: "judul-is-listed-once",
  code: "INV-04",
  basis: IDENTIFICATION_CRITERIA,
  messages: ["same", "alike", "same-elsewhere", "alike-elsewhere"],
  check({ inventory, inventories, parameters, report }) {
    const titles = inventories.flatMap((list) =>
      list.rows.flatMap(({ cells: { judul } }) =>
        judul && judul.text !== "" ? [{ title: judul.text, item: { list, judul } }] : [],
      ),
    );
    for (const { first, second, similarity } of similarTitles(titles, parameters.sameTitle)) {
      // The later one tells it, once.
      if (second.item.list !== inventory) continue;
      const kind = similarity === 1 ? "same" : "alike";
      const isElsewhere = first.item.list !== inventory;
      report(isElsewhere ? `${kind}-elsewhere` : kind, {
        origin: second.item.judul.origin,
        data: {
          title: second.title,
          other: first.title,
          sheet: first.item.list.unit || first.item.list.sheet,
        },
        related: [first.item.judul.origin],
      });
    }
  },
});
