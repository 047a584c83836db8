import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { actorStandsInItsLane } from "./actor-stands-in-its-lane";

const one = (kegiatan: string, symbols: readonly string[] = ["P0"]) =>
  sop({ lanes: ["Agendaris", "Camat"], activities: [{ kegiatan, symbols }] });

describe("actor-stands-in-its-lane", () => {
  test("an actor before the verb is told with what to remove", () => {
    expect(findings(actorStandsInItsLane, one("Agendaris menerima surat"))).toEqual([
      { messageId: "first", at: "B14", data: { activity: "1", actor: "Agendaris" } },
    ]);
  });

  test.each(["Kepala Dinas Kesehatan menilai berkas", "Pemohon membawa berkas"])(
    "“%s” names an actor that has no lane",
    (kegiatan) => {
      expect(found(actorStandsInItsLane, one(kegiatan))).toEqual(["without-lane B14"]);
    },
  );

  test("part of a lane's name is that lane", () => {
    const document = sop({
      lanes: ["Kasie Pengaduan"],
      activities: [{ kegiatan: "Kasie informasi dan pengaduan menelaah data", symbols: ["P0"] }],
    });
    expect(found(actorStandsInItsLane, document)).toEqual(["first B14"]);
  });

  test("an agent with oleh is told where it is the row's own lane", () => {
    expect(findings(actorStandsInItsLane, one("Memaraf surat oleh Camat", ["P1"]))).toEqual([
      { messageId: "by", at: "B14", data: { activity: "1", actor: "oleh Camat" } },
    ]);
    expect(found(actorStandsInItsLane, one("Penerimaan surat oleh Agendaris", []))).toEqual([
      "by B14",
    ]);
  });

  test.each([
    "Menerima surat yang didisposisikan oleh Camat",
    "Menyerahkan surat kepada Camat",
    "Diparaf oleh Agendaris",
    "Penerimaan surat",
    "Pemohon dipanggil",
  ])("“%s” names no actor of its own, or is told by another rule", (kegiatan) => {
    expect(found(actorStandsInItsLane, one(kegiatan))).toEqual([]);
  });
});
