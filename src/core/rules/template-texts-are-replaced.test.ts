import { findings, found } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { templateTextsAreReplaced } from "./template-texts-are-replaced";

describe("template-texts-are-replaced", () => {
  test("a text of the template is told where it stands, once a cell", () => {
    const document = sop({
      lanes: ["Staf", "[Nama Jabatan]"],
      identity: { keterkaitan: field("Contoh: SOP A\nContoh: SOP B", 7) },
      activities: [{ kegiatan: "Memeriksa ........ pemohon" }, { output: "xxx" }],
    });
    expect(found(templateTextsAreReplaced, document)).toEqual([
      "left F8",
      "left D13",
      "left B14",
      "left G15",
    ]);
  });

  test("empty fields and a number with a gap are left to other rules", () => {
    const identity = { nomorSop: field("060/xxx/2026"), peralatan: field("........") };
    expect(
      found(templateTextsAreReplaced, sop({ identity, activities: [{ kelengkapan: "-" }] })),
    ).toEqual([]);
    expect(
      findings(templateTextsAreReplaced, sop({ identity: { nomorSop: field("[nomor]") } })),
    ).toEqual([{ messageId: "left", at: "F1", data: { text: "[nomor]" } }]);
  });
});
