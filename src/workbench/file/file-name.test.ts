import { renamed, splitName } from "./file-name";

test("a new name keeps the extension, also when it is typed or left out", () => {
  expect(renamed("SOP lama.xlsx", "SOP Cuti Tahunan")).toBe("SOP Cuti Tahunan.xlsx");
  expect(renamed("SOP lama.xlsm", "SOP Cuti.XLSM")).toBe("SOP Cuti.xlsm");
  expect(renamed("SOP lama.xlsx", "SOP v1.2")).toBe("SOP v1.2.xlsx");
});

test("what a file cannot be called is left out", () => {
  expect(renamed("a.xlsx", 'Izin: "IMB/PBG"  2026. ')).toBe("Izin IMB PBG 2026.xlsx");
});

test("nothing typed changes nothing", () => {
  expect(renamed("a.xlsx", "  ")).toBe("a.xlsx");
  expect(renamed("a.xlsx", ".xlsx")).toBe("a.xlsx");
  expect(renamed("a.xlsx", "a.xlsx")).toBe("a.xlsx");
});

test("a name may have no extension, or begin with a point", () => {
  expect(splitName("SOP")).toEqual({ stem: "SOP", extension: "" });
  expect(splitName(".xlsx")).toEqual({ stem: ".xlsx", extension: "" });
});
