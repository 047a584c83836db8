import { findings } from "../../../tests/support/findings";
import { field, sop, workbookOf } from "../../../tests/support/sop";
import { lint } from "./lint";
import { namaSopBeginsWithAspek } from "./nama-sop-begins-with-aspek";

describe("nama-sop-begins-with-aspek", () => {
  const named = (text: string) =>
    findings(namaSopBeginsWithAspek, sop({ identity: { namaSop: field(text) } }));

  test.each([
    ["KARTU KELUARGA", "KARTU"],
    ["SOP Kepegawaian dan Keuangan", "Kepegawaian"],
    ["Bendahara Pengeluaran", "Bendahara"],
  ])("%s says nothing of what is done", (text, word) => {
    expect(named(text)).toEqual([{ messageId: "none", at: "F1", data: { word } }]);
  });

  test.each([
    "Penerbitan Kartu Keluarga",
    "Verifikasi Berita",
    "Cuti",
    "Menyusun Renstra",
    "",
    "-",
  ])("%j says it, or has a finding of another rule", (text) => {
    expect(named(text)).toEqual([]);
  });

  test("a facilitator may accept a word", () => {
    const document = sop({ identity: { namaSop: field("Lapak Aduan") } });
    const preset = {
      severities: { [namaSopBeginsWithAspek.id]: "hint" },
      parameters: { titleBeginnings: ["lapak"] },
    } as const;
    expect(lint(workbookOf(document), preset, [namaSopBeginsWithAspek])).toEqual([]);
  });
});
