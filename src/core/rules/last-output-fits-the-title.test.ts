import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { cellOrigin } from "../grid/address";
import { lastOutputFitsTheTitle } from "./last-output-fits-the-title";

const titled = (title: string, outputs: readonly string[], end = "S0") =>
  sop({
    activities: outputs.map((output, i) => ({
      output,
      symbols: [i === 0 ? "M0" : i === outputs.length - 1 ? end : "P0"],
    })),
    identity: { namaSop: { text: title, items: [title], origin: cellOrigin("SOP 1", 5, 5) } },
  });

describe("last-output-fits-the-title", () => {
  test("a title whose result is in none of the last outputs is told at the last", () => {
    const document = titled("Penerbitan Kartu Keluarga", ["Kartu", "Surat", "Nota", "Arsip"]);
    expect(findings(lastOutputFitsTheTitle, document)).toEqual([
      { messageId: "not-in-outputs", at: "G17", data: { title: "Penerbitan Kartu Keluarga" } },
    ]);
  });

  test.each([
    ["Penanganan Surat Masuk", ["Berkas", "Surat terarsip"]],
    ["SOP Pengelolaan", ["Berkas", "Arsip"]],
    ["", ["Berkas", "Arsip"]],
    ["Pelayanan Surat Keterangan Tidak Mampu", ["Berkas", "SKTM ditandatangani"]],
    ["Penyelenggaraan Rapat", ["Hasil rapat", "Notula", "Notula disetujui", "Arsip notula"]],
    ["Penerbitan SKTM", ["Berkas", "Surat Keterangan Tidak Mampu"]],
    ["Penerbitan Izin", ["Izin tercetak", "Tanda terima", "Arsip"]],
  ])("“%s” with the outputs %j is not told", (title, outputs) => {
    expect(found(lastOutputFitsTheTitle, titled(title, outputs))).toEqual([]);
  });

  test("nothing is said while the flow reaches no end", () => {
    expect(found(lastOutputFitsTheTitle, titled("Penerbitan Izin", ["A", "B"], "P0"))).toEqual([]);
  });
});
