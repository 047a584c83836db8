import { findings } from "../../../tests/support/findings";
import { field, sop, workbookOf } from "../../../tests/support/sop";
import { lint } from "./lint";
import { namaSopIsNoVerb } from "./nama-sop-is-no-verb";

describe("nama-sop-is-no-verb", () => {
  const named = (text: string) =>
    findings(namaSopIsNoVerb, sop({ identity: { namaSop: field(text) } }));

  test.each([
    ["Menyusun Renstra", "Menyusun", "Penyusunan Renstra"],
    ["SOP Menerbitkan Izin Usaha", "Menerbitkan", "Penerbitan Izin Usaha"],
    ["MEMERIKSA BERKAS", "MEMERIKSA", "PEMERIKSAAN BERKAS"],
  ])("%s begins with a verb", (text, verb, title) => {
    expect(named(text)).toEqual([{ messageId: "verb-with-noun", at: "F1", data: { verb, title } }]);
  });

  test("a verb whose noun is not known is told without one", () => {
    expect(named("Mengglobalkan Layanan")).toMatchObject([{ messageId: "verb" }]);
  });

  test.each([
    "Penyusunan Renstra",
    "Media Informasi",
    "Monitoring Kegiatan",
    "Dinas Luar",
    "Memorandum Saling Pengertian",
    "Pindah Datang Penduduk",
    "",
    "-",
  ])("%j begins with no verb", (text) => {
    expect(named(text)).toEqual([]);
  });

  test("a facilitator may accept a word", () => {
    const document = sop({ identity: { namaSop: field("Menyusun Bersama") } });
    const severities = { [namaSopIsNoVerb.id]: "warning" } as const;
    const found = (titleBeginnings: readonly string[]) =>
      lint(workbookOf(document), { severities, parameters: { titleBeginnings } }, [
        namaSopIsNoVerb,
      ]);
    expect(found([])).toHaveLength(1);
    expect(found(["menyusun"])).toEqual([]);
  });
});
