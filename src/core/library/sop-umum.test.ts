import { form } from "../../../tests/support/grid";
import { readRegulation } from "../language/regulations";
import { recognise } from "../recognise/recognise";
import { lint } from "../rules/lint";
import { presetFor } from "../rules/presets";
import { SOP_UMUM } from "./index";
import type { LibrarySop } from "./library-sop";

/** What an office fills in itself; everything else of a generic SOP must be right. */
const asForm = (sop: LibrarySop) =>
  form({
    pelaksana: sop.pelaksana,
    identity: {
      "Nama SOP": sop.judul,
      "Dasar Hukum": sop.dasarHukum.map((text, i) => `${i + 1}. ${text}`).join("\n"),
      "Kualifikasi Pelaksana": sop.kualifikasi.map((text, i) => `${i + 1}. ${text}`).join("\n"),
      Keterkaitan: sop.keterkaitan.map((text, i) => `${i + 1}. ${text}`).join("\n"),
      "Peralatan/Perlengkapan": sop.peralatan.map((text, i) => `${i + 1}. ${text}`).join("\n"),
      Peringatan: sop.peringatan,
      "Pencatatan dan Pendataan": sop.pencatatan.map((text, i) => `${i + 1}. ${text}`).join("\n"),
    },
    steps: sop.kegiatan.map(({ kode, ...step }) => ({ ...step, kode: [...kode] })),
  });

test("at least fifteen, each once", () => {
  expect(SOP_UMUM.length).toBeGreaterThanOrEqual(15);
  for (const key of ["id", "judul"] as const) {
    expect(new Set(SOP_UMUM.map((sop) => sop[key])).size).toBe(SOP_UMUM.length);
  }
});

describe.each(SOP_UMUM.map((sop) => [sop.judul, sop] as const))("%s", (_, sop) => {
  const reading = recognise([asForm(sop)]);

  test.each(["draf", "final"] as const)("has no error and no warning in mode %s", (mode) => {
    const found = lint(reading, presetFor("sop-permenpanrb-35-2012", mode))
      .filter(({ severity }) => severity !== "hint")
      .map(({ code, messageId, data, origin }) => ({
        code,
        messageId,
        data,
        row: origin.range.top,
      }));
    expect(found).toEqual([]);
  });

  test("reads as written, and rests on regulations cited in full", () => {
    const [document, ...more] = reading.documents;
    expect(more).toEqual([]);
    expect(document!.problems).toEqual([]);
    expect(document!.activities.map(({ description }) => description)).toEqual(
      sop.kegiatan.map(({ kegiatan }) => kegiatan),
    );
    for (const law of sop.dasarHukum) {
      expect(readRegulation(law)).toMatchObject({
        number: expect.anything(),
        year: expect.anything(),
      });
    }
  });

  test("names other SOPs of the library where it names any", () => {
    const known = SOP_UMUM.map(({ judul }) => `SOP ${judul}`);
    for (const other of sop.keterkaitan) expect(known).toContain(other);
  });
});
