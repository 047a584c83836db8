import { grid } from "../../../tests/support/grid";
import { spFindings } from "../../../tests/support/sp/sp";
import { recogniseSp } from "../recognise/sp/recognise-sp";
import { lintSp } from "./lint-sp";
import { serviceIsNamed } from "./service-is-named";

test("a title that is left empty, and one that is nowhere", () => {
  expect(spFindings(serviceIsNamed, { title: "-" })).toEqual([
    { messageId: "empty", at: "B3", data: {} },
  ]);
  const rows = [
    ["KOMPONEN", "URAIAN"],
    ["Persyaratan", "KTP"],
    ["Biaya", "Gratis"],
  ];
  const reading = recogniseSp([grid(rows)]);
  const found = lintSp(reading, { severities: { [serviceIsNamed.id]: "error" } }, [serviceIsNamed]);
  expect(found.map(({ messageId }) => messageId)).toEqual(["missing"]);
});

test("a named service is right", () => {
  expect(spFindings(serviceIsNamed, { title: "Penerbitan Kartu Keluarga" })).toEqual([]);
});
