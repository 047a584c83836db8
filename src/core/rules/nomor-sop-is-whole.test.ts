import { findings, found } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { nomorSopIsWhole } from "./nomor-sop-is-whole";

describe("nomor-sop-is-whole", () => {
  const numbered = (text: string) => sop({ identity: { nomorSop: field(text) } });

  test.each([
    "/UMPEG/2021",
    "060//2026",
    "060/ /2026",
    "060/.../2026",
    "…   Tahun 2024",
    "060/",
    "060/xxx/2026",
  ])("%s has a gap", (number) => {
    expect(findings(nomorSopIsWhole, numbered(number))).toEqual([
      { messageId: "gap", at: "F1", data: { number } },
    ]);
  });

  test.each([
    "060/41/II/2015",
    "Disarpus/Set/UP/01",
    "SOP-036/17000/2025",
    "08",
    "1.07/Sekr/SatpolPP/2018",
    "-",
    "",
  ])("%j has none, or is empty", (number) => {
    expect(found(nomorSopIsWhole, numbered(number))).toEqual([]);
  });
});
