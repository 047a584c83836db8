import { type Form, form } from "../../../tests/support/grid";
import { recognise } from "../recognise/recognise";
import { lint } from "./lint";
import { presetFor, profileIds } from "./presets";

/** A right, complete SOP with what real ones have: hand-overs in a row, joint work, corrections, a rejection, Selesai. */
const MODEL: Form = {
  pelaksana: ["Pengadministrasi Umum", "Kepala Seksi", "Kepala Dinas"],
  steps: [
    {
      kegiatan: "Menerima dan mencatat surat masuk",
      kode: ["M P"],
      kelengkapan: "Surat masuk",
      waktu: "5 menit",
      output: "Surat tercatat",
    },
    {
      kegiatan: "Memeriksa kelengkapan surat",
      kode: ["", "K"],
      kelengkapan: "Surat tercatat",
      waktu: "10 menit",
      output: "Surat terperiksa",
      tidak: "3 (Tidak lengkap)",
      lanjut: "4 (Lengkap)",
    },
    {
      kegiatan: "Mengembalikan surat kepada pengirim",
      kode: ["P", "", ""],
      kelengkapan: "Surat terperiksa",
      waktu: "1 hari kerja",
      output: "Surat kembali",
      lanjut: "selesai",
    },
    {
      kegiatan: "Membahas tindak lanjut surat",
      kode: ["", "P*", "P*"],
      kelengkapan: "Surat terperiksa",
      waktu: "1 jam",
      output: "Catatan pembahasan",
    },
    {
      kegiatan: "Menyetujui tindak lanjut",
      kode: ["", "P", "K"],
      kelengkapan: "Catatan pembahasan",
      waktu: "30 menit",
      output: "Disposisi",
      tidak: 4,
    },
    {
      kegiatan: "Mengarsipkan surat",
      kode: ["P", "<", ""],
      kelengkapan: "Disposisi",
      waktu: "5 menit",
      output: "Surat terarsip",
    },
    { no: null, kegiatan: "Selesai", kode: ["S"] },
  ],
};

const told = (sheet: Form, profile: string, mode: "draf" | "final"): readonly string[] =>
  lint(recognise([form(sheet)]), presetFor(profile, mode)).map(
    ({ severity, code, messageId }) => `${severity} ${code} ${messageId}`,
  );

describe("the model SOP", () => {
  test.each(profileIds)("is clean under %s, while drafting and before signing", (profile) => {
    expect(told(MODEL, profile, "draf")).toEqual([]);
    expect(told(MODEL, profile, "final")).toEqual([]);
  });

  test("while it is typed from the top, there is never more than one finding a rule", () => {
    for (let typed = 0; typed <= MODEL.steps.length; typed++) {
      const steps = MODEL.steps.map((step, i) =>
        i < typed ? step : { kegiatan: step.kegiatan!, ...(step.no === null ? { no: null } : {}) },
      );
      const codes = told({ ...MODEL, steps }, profileIds[0], "draf").map((text) =>
        text.replace(/ [\w-]+$/, ""),
      );
      const flow = codes.filter((code) => code.startsWith("error"));
      expect(new Set(flow).size).toBe(flow.length);
      expect(flow.length).toBeLessThanOrEqual(2);
    }
  });

  test("a number missing before signing is an error", () => {
    const unnumbered = { ...MODEL, identity: { "Nomor SOP": null } };
    expect(told(unnumbered, profileIds[0], "draf")).toEqual(["hint ID-01 empty"]);
    expect(told(unnumbered, profileIds[0], "final")).toEqual(["error ID-01 empty"]);
  });
});
