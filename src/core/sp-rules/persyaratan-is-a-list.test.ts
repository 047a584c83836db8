import { foundIn } from "../../../tests/support/sp/sp";
import { persyaratanIsAList } from "./persyaratan-is-a-list";

test.each([
  ["Fotokopi KTP, fotokopi KK, surat pengantar RT, dan pas foto 3x4", "paragraph", {}],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(persyaratanIsAList, "persyaratan", text)).toEqual([{ messageId, at: "C6", data }]);
});

test.each(["1. Fotokopi KTP\n2. Fotokopi KK", "Fotokopi KTP dan KK, masing-masing 1 lembar"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(persyaratanIsAList, "persyaratan", text)).toEqual([]);
  },
);
