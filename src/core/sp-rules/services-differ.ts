import {
  componentOf,
  type SpComponent,
  type StandarPelayanan,
} from "../document/standar-pelayanan";
import { PUBLISHED_SPS } from "./basis";
import { componentName, writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const servicesDiffer = defineSpRule({
  id: "services-differ",
  code: "SP-36",
  group: "susunan",
  basis: PUBLISHED_SPS,
  messages: ["same"],
  check({ document, documents, report }) {
    const others = documents.slice(0, documents.indexOf(document));
    for (const key of ["persyaratan", "produk"] as const) {
      const own = writtenComponent(document, key);
      if (!own || own.field.text.length < SHORTEST[key]) continue;
      const other = others.find(
        (one) => !isSameTitle(one, document) && plain(writtenComponent(one, key)) === plain(own),
      );
      if (!other) continue;
      report("same", {
        origin: own.field.origin,
        data: { component: componentName(key), other: other.title?.text ?? "" },
        related: [componentOf(other, key)!.field.origin],
      });
    }
  },
});

/** Shorter texts are the same for many services: "Fotokopi KTP". */
const SHORTEST = { persyaratan: 40, produk: 10 } as const;

const plain = (component: SpComponent | null): string =>
  component?.field.text.toLowerCase().replace(/\s+/g, " ") ?? "";

/** A service on two sheets, for the decree and for the board. */
const isSameTitle = (a: StandarPelayanan, b: StandarPelayanan): boolean =>
  (a.title?.text ?? "").toLowerCase() === (b.title?.text ?? "").toLowerCase();
