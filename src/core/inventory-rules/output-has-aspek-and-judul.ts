import { proposeTitle } from "../inventory/propose-title";
import { IDENTIFICATION_FORM } from "./basis";
import { defineInventoryRule } from "./define-inventory-rule";

export const outputHasAspekAndJudul = defineInventoryRule({
  id: "output-has-aspek-and-judul",
  code: "INV-02",
  basis: IDENTIFICATION_FORM,
  messages: ["aspek", "judul", "judul-proposed"],
  check({ inventory, report }) {
    for (const { cells } of inventory.rows) {
      const { output, aspek, judul } = cells;
      if (!output || output.text === "") continue;
      if (aspek && aspek.text === "" && judul?.text === "") {
        report("aspek", { origin: aspek.origin, data: { output: output.text } });
      } else if (judul && judul.text === "") {
        const title = proposeTitle(output.text, aspek?.text ?? "");
        if (title === null)
          report("judul", { origin: judul.origin, data: { output: output.text } });
        else
          report("judul-proposed", { origin: judul.origin, data: { output: output.text, title } });
      }
    }
  },
});
