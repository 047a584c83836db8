import { findings } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { listsHaveNoFiller } from "./lists-have-no-filler";

describe("lists-have-no-filler", () => {
  test("fillers are told as they are written, each at its cell", () => {
    const document = sop({
      identity: { peralatan: field("Komputer\nMeja, dll", 7) },
      activities: [{ kelengkapan: "Berkas dan lain-lainnya" }, { kelengkapan: "Surat, DSB." }],
    });
    expect(findings(listsHaveNoFiller, document)).toEqual([
      { messageId: "filler", at: "F8", data: { text: "dll" } },
      { messageId: "filler", at: "E14", data: { text: "dan lain-lainnya" } },
      { messageId: "filler", at: "E15", data: { text: "DSB" } },
    ]);
  });

  test.each(["Komputer", "Berkas dan lain-lain Pendapatan", "Dllajr", "-"])(
    "%s is none",
    (kelengkapan) => {
      expect(findings(listsHaveNoFiller, sop({ activities: [{ kelengkapan }] }))).toEqual([]);
    },
  );
});
