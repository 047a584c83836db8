import { findings, found } from "../../../tests/support/findings";
import { sop, workbookOf } from "../../../tests/support/sop";
import { activityBeginsWithAVerb } from "./activity-begins-with-a-verb";
import { lint } from "./lint";

const one = (kegiatan: string) => sop({ activities: [{ kegiatan, symbols: ["P0"] }] });

describe("activity-begins-with-a-verb", () => {
  test("a bare root is told with the verb to write", () => {
    expect(findings(activityBeginsWithAVerb, one("Verifikasi berkas"))).toEqual([
      {
        messageId: "root",
        at: "B14",
        data: { activity: "1", words: "Verifikasi", suggestion: "Memverifikasi" },
      },
    ]);
  });

  test("a text without a verb in front is told with its first word", () => {
    expect(findings(activityBeginsWithAVerb, one("Berkas permohonan cuti"))).toEqual([
      { messageId: "no-verb", at: "B14", data: { activity: "1", words: "Berkas" } },
    ]);
  });

  test.each([
    "Menerima surat",
    "Berkoordinasi dengan Bappeda",
    "me-review dokumen",
    "Jika lengkap, mencatat surat",
    "Penerimaan surat",
    "Diterima surat",
    "Staf menerima surat",
    "Apakah lengkap",
    "Selesai",
    "-",
  ])("“%s” is right, or told by another rule", (kegiatan) => {
    expect(found(activityBeginsWithAVerb, one(kegiatan))).toEqual([]);
  });

  test("headings of sub-steps are no activities", () => {
    const heading = { kegiatan: "Verifikasi", kelengkapan: "", waktu: "", output: "" };
    const activities = [heading, { no: "a", symbols: ["P0"] }];
    expect(found(activityBeginsWithAVerb, sop({ activities }))).toEqual([]);
  });

  test("the preset may accept a word", () => {
    const preset = {
      severities: { [activityBeginsWithAVerb.id]: "warning" },
      parameters: { acceptedOpenings: ["rapat"] },
    } as const;
    const reading = workbookOf(one("Rapat pembahasan"));
    expect(lint(reading, preset, [activityBeginsWithAVerb])).toEqual([]);
  });
});
