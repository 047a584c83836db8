import { findings } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { keterkaitanNamesProcedures } from "./keterkaitan-names-procedures";

describe("keterkaitan-names-procedures", () => {
  const related = (text: string) =>
    findings(keterkaitanNamesProcedures, sop({ identity: { keterkaitan: field(text, 7) } }));

  test("a regulation is told by its name", () => {
    expect(related("SOP Surat Keluar\nPerbup Nomor 5 Tahun 2018 tentang Tata Naskah")).toEqual([
      { messageId: "regulation", at: "F8", data: { regulation: "Perbup Nomor 5 Tahun 2018" } },
    ]);
  });

  test.each(["SOP Penyusunan Peraturan Bupati", "Peraturan Bupati", "Perizinan Usaha", "-", ""])(
    "%j is none",
    (text) => {
      expect(related(text)).toEqual([]);
    },
  );
});
