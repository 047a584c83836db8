import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { pelaksanaIsNoPerson } from "./pelaksana-is-no-person";

describe("pelaksana-is-no-person", () => {
  test("a name with a degree or a form of address is told", () => {
    expect(
      findings(pelaksanaIsNoPerson, sop({ lanes: ["Staf", "Nama Pejabat, S.Sos", "Bapak Nama"] })),
    ).toMatchObject([
      { at: "D13", data: { lane: "Nama Pejabat, S.Sos" } },
      { at: "E13", data: { lane: "Bapak Nama" } },
    ]);
  });

  test("positions and capitals are no names", () => {
    const lanes = ["KEPALA DINAS", "Bapak Camat", "Pengadministrasi Umum", "Dokter Sp.A", ""];
    expect(findings(pelaksanaIsNoPerson, sop({ lanes }))).toEqual([]);
  });
});
