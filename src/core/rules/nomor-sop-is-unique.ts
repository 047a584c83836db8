import { normaliseLabel } from "../recognise/label-text";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule, type OtherDocument } from "./define-rule";
import { clipped, filledField } from "./identity-block";
import { isWholeNumber } from "./nomor-sop-is-whole";

export const nomorSopIsUnique = defineRule({
  id: "nomor-sop-is-unique",
  code: "ID-03",
  group: "identitas",
  basis: BIMTEK_PRACTICE,
  messages: ["taken"],
  check({ document, documents, report }) {
    const field = filledField(document, "nomorSop");
    const number = numberOf(document);
    if (!field || number === null) return;
    // The same number and the same name is one SOP on two sheets, or its copy.
    const other = documents.find(
      (each) => numberOf(each) === number && nameOf(each) !== nameOf(document),
    );
    const theirs = other?.identity.nomorSop;
    if (!other || !theirs) return;
    report("taken", {
      origin: field.origin,
      data: { number: field.text.trim(), other: nameOf(other) ? titleOf(other) : other.sheets[0]! },
      related: [theirs.origin],
    });
  },
});

const titleOf = ({ identity }: OtherDocument): string => clipped(identity.namaSop?.text ?? "");

const nameOf = (document: OtherDocument): string => normaliseLabel(titleOf(document));

/** A number that several SOPs cannot share: one that is whole. */
function numberOf(document: OtherDocument): string | null {
  const text = filledField(document, "nomorSop")?.text ?? "";
  return text !== "" && isWholeNumber(text) ? text.toLowerCase().replace(/\s/g, "") : null;
}
