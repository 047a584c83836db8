import type { Origin } from "../grid/address";
import { defineRule } from "./define-rule";
import { SIGNED_SOPS } from "./identity-basis";

export const listsHaveNoFiller = defineRule({
  id: "lists-have-no-filler",
  code: "ID-32",
  group: "identitas",
  basis: SIGNED_SOPS,
  messages: ["filler"],
  check({ document, report }) {
    const lists: readonly ({
      readonly items: readonly string[];
      readonly origin: Origin;
    } | null)[] = [
      document.identity.peralatan,
      ...document.activities.map(({ mutuBaku }) => mutuBaku.kelengkapan),
    ];
    for (const list of lists) {
      const filler = list && FILLER.exec(list.items.join("\n"))?.[0];
      if (filler) report("filler", { origin: list.origin, data: { text: filler } });
    }
  },
});

/** Not "Lain-lain Pendapatan yang Sah", which is a name. */
export const FILLER =
  /(?<![\p{L}])(?:dll|dsb|dst|dkk|dan lain(?:nya|[\s-]+lain(?:nya)?)|dan sebagainya|dan seterusnya|dan sejenisnya|etc)(?![\p{L}])(?!\s+(?:pendapatan|PAD)\b)/iu;
