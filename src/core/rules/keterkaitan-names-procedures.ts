import { citationsIn, shortName } from "./citations";
import { defineRule } from "./define-rule";
import { IDENTITY_SECTIONS } from "./identity-basis";
import { filledField } from "./identity-block";

export const keterkaitanNamesProcedures = defineRule({
  id: "keterkaitan-names-procedures",
  code: "ID-29",
  group: "identitas",
  basis: IDENTITY_SECTIONS,
  messages: ["regulation"],
  check({ document, report }) {
    const field = filledField(document, "keterkaitan");
    if (!field) return;
    const cited = citationsIn(field).find(
      ({ regulation: { number, year } }) => number !== null && year !== null,
    );
    if (cited) {
      report("regulation", { origin: field.origin, data: { regulation: shortName(cited) } });
    }
  },
});
