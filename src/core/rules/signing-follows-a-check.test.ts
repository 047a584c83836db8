import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { signingFollowsACheck } from "./signing-follows-a-check";

const rows = (...texts: readonly string[]) =>
  sop({ activities: texts.map((kegiatan) => ({ kegiatan, symbols: ["P0"] })) });

describe("signing-follows-a-check", () => {
  test("a signing that nothing checks before is hinted at, once", () => {
    const document = rows("Menyusun surat", "Menandatangani surat", "Menandatangani salinan");
    expect(findings(signingFollowsACheck, document)).toEqual([
      { messageId: "unchecked", at: "B15", data: { activity: "2" } },
    ]);
  });

  test.each([
    [["Memaraf surat", "Menandatangani surat"]],
    [["Menyusun surat", "Meneliti dan menandatangani surat"]],
    [["Menyerahkan surat untuk ditandatangani", "Mencatat surat"]],
    [["Menyerahkan surat yang ditandatangani", "Menerima surat bertanda tangan"]],
    [["Menandatangani tanda terima"]],
    [["Menandatangani daftar hadir", "Membuka rapat"]],
  ])("%j is right", (texts) => {
    expect(found(signingFollowsACheck, rows(...texts))).toEqual([]);
  });

  test("a decision is a check", () => {
    const activities = [
      { kegiatan: "Menyusun surat", symbols: ["K0"] },
      { kegiatan: "Penanda tanganan surat", symbols: ["P0"] },
    ];
    expect(found(signingFollowsACheck, sop({ activities }))).toEqual([]);
  });
});

test("signing-follows-a-check: an output that tells of a check counts as one", () => {
  const document = sop({
    activities: [
      { kegiatan: "Menerima permohonan", output: "Permohonan terverifikasi", symbols: ["M0"] },
      { kegiatan: "Menandatangani surat", symbols: ["S1"] },
    ],
  });
  expect(found(signingFollowsACheck, document)).toEqual([]);
});
