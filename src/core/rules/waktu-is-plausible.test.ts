import { findings, found } from "../../../tests/support/findings";
import { sop, workbookOf } from "../../../tests/support/sop";
import { lint } from "./lint";
import { waktuIsPlausible } from "./waktu-is-plausible";

const one = (kegiatan: string, waktu: string) =>
  sop({ activities: [{ kegiatan, waktu, symbols: ["P0"] }] });

describe("waktu-is-plausible", () => {
  test("a day for routine work and months for anything are hinted at", () => {
    expect(findings(waktuIsPlausible, one("Menerima surat", "1 hari"))).toEqual([
      {
        messageId: "long-routine",
        at: "F14",
        data: { activity: "1", text: "1 hari", verb: "Menerima" },
      },
    ]);
    expect(found(waktuIsPlausible, one("Menyusun laporan", "2 bulan"))).toEqual(["long F14"]);
  });

  test.each([
    ["Menerima surat", "2 jam"],
    ["Menyusun laporan", "5 hari kerja"],
    ["Menyusun laporan", "30 hari kerja"],
    ["Mencatat surat", "kondisional"],
  ])("%s in %s is not", (kegiatan, waktu) => {
    expect(found(waktuIsPlausible, one(kegiatan, waktu))).toEqual([]);
  });

  test("the limit counts in days, however long a day is", () => {
    const preset = {
      severities: { [waktuIsPlausible.id]: "hint" },
      parameters: { minutesPerWorkday: 420 },
    } as const;
    const told = lint(workbookOf(one("Menyusun laporan", "30 hari")), preset, [waktuIsPlausible]);
    expect(told).toEqual([]);
  });
});
