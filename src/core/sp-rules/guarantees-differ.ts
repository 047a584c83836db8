import type { SpComponent } from "../document/standar-pelayanan";
import { FOURTEEN_COMPONENTS } from "./basis";
import { writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const guaranteesDiffer = defineSpRule({
  id: "guarantees-differ",
  code: "SP-28",
  group: "pengelolaan",
  basis: FOURTEEN_COMPONENTS,
  messages: ["same"],
  check({ document, report }) {
    const service = writtenComponent(document, "jaminanPelayanan");
    const safety = writtenComponent(document, "jaminanKeamanan");
    if (!service || !safety || plain(service) !== plain(safety)) return;
    report("same", { origin: safety.field.origin, related: [service.field.origin] });
  },
});

const plain = ({ field }: SpComponent): string =>
  field.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
