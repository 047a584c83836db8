import fc from "fast-check";
import { isSheetName } from "../sheets/sheet-name";
import { proposeSheetName } from "./sheet-name";

test.each([
  ["SOP Penanganan Surat Masuk", [], "Penanganan Surat Masuk"],
  ["Penyusunan Standar Operasional Prosedur", [], "Penyusunan Standar Operasional"],
  ["Cuti", ["CUTI", "Cuti (2)"], "Cuti (3)"],
  ["Pengadaan Barang/Jasa", [], "Pengadaan Barang Jasa"],
  ["", ["SOP"], "SOP (2)"],
])("%s beside %j", (title, taken, name) => {
  expect(proposeSheetName(title, taken, "SOP")).toBe(name);
});

test("Excel takes every proposed name, and no sheet has it", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.array(fc.string({ maxLength: 31 })),
      (title, taken) => {
        const name = proposeSheetName(title, taken, "SOP");
        expect(isSheetName(name)).toBe(true);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      },
    ),
  );
});
