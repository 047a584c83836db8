import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { bentuk, kapsul, panah } from "../support/reading/drawn-objects";
import { workbookFile } from "../support/reading/form-file";
import { susun } from "../support/susun";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-profil-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const full = path.join(folder, name);
  fs.writeFileSync(full, content);
  return full;
};

const FORM = file(
  "form.xlsx",
  workbookFile([
    {
      text: `
        Naskah | 12
        Judul SOP | Surat Masuk

        No | Rincian Kerja | Petugas | Kepala | Bahan | Waktu   | Hasil
        1  | Menerima      |         |        | Surat | 1 hari  | Surat
        2  | Mencatat      |         |        | Surat | 1 jam   | Agenda
        3  | Mengarsipkan  |         |        | Surat | 1 jam   | Arsip
      `,
      draw: [
        kapsul("a", "C5"),
        bentuk("flowChartDocument", "b", "D6"),
        kapsul("c", "C7"),
        panah("a", "b"),
        panah("b", "c"),
      ],
    },
  ]),
);

const PROFILE = {
  id: "perbup-contoh",
  nama: "Perbup Contoh",
  peraturan: "Peraturan Bupati Contoh Nomor 12 Tahun 2026",
  label: {
    identitas: { nomorSop: ["Naskah"] },
    kolom: { kegiatan: ["Rincian Kerja"], kelengkapan: ["Bahan"] },
  },
};

test("a form with the labels of a region is read by the region's own profile", () => {
  expect(susun("baca", FORM).err).toContain("form.xlsx");
  const profile = file("profil.json", JSON.stringify(PROFILE));
  const { status, out } = susun("baca", FORM, "--json", "--profil-berkas", profile);
  expect(status).toBe(0);
  const json = JSON.parse(out);
  expect(json.profile).toEqual({
    id: "perbup-contoh",
    name: "Perbup Contoh",
    regulation: "Peraturan Bupati Contoh Nomor 12 Tahun 2026",
  });
  const [document] = json.files[0].documents;
  expect(document).toMatchObject({
    profile: "perbup-contoh",
    identity: { nomorSop: { text: "12" } },
    pelaksana: [{ name: "Petugas" }, { name: "Kepala" }],
  });
  expect(document.activities[0].mutuBaku.kelengkapan).toEqual(["Surat"]);
});

test("severities and shapes of the profile decide what is found", () => {
  const found = (more: object): string[] => {
    const profile = file("profil.json", JSON.stringify({ ...PROFILE, ...more }));
    const { out } = susun("periksa", FORM, "--json", "--profile-file", profile);
    return JSON.parse(out).files[0].diagnostics.map(
      ({ ruleId, severity }: { ruleId: string; severity: string }) => `${ruleId} ${severity}`,
    );
  };
  expect(found({})).toContain("symbol-is-a-known-shape hint");
  expect(found({ tingkat: { "symbol-is-a-known-shape": "kesalahan" } })).toContain(
    "symbol-is-a-known-shape error",
  );
  expect(found({ simbol: ["dokumen"] }).join()).not.toContain("symbol-is-a-known-shape");
});

test("a faulty profile is told with its place, and nothing is read", () => {
  const profile = file("rusak.json", '{\n  "nama": "X",\n  "simbol": "dokumen"\n}');
  const call = susun("periksa", FORM, "--profil-berkas", profile);
  expect(call.status).toBe(2);
  expect(call.err).toContain("rusak.json: Isi “simbol” pada baris 3 kolom 13");
  expect(call.out).toBe("");
  expect(susun("baca", FORM, "--bahasa", "en", "--profil-berkas", profile).err).toContain(
    "line 3, column 13",
  );
  expect(susun("baca", FORM, "--profil-berkas", path.join(folder, "tiada.json")).status).toBe(2);
});

test("--profil names a form, --profil-berkas a file, not both", () => {
  const plain = file(
    "plain.xlsx",
    workbookFile([
      {
        text: `
          No | Uraian Prosedur | Staf | Lurah | Persyr/Klkpn | Waktu   | Output | Ket
          1  | Menerima surat  | M    |       | Surat        | 1 menit | Surat  |
          2  | Membaca surat   |      | S     | Surat        | 1 menit | Arahan |
        `,
      },
    ]),
  );
  const profileOf = (...argv: string[]): string =>
    JSON.parse(susun("baca", plain, "--json", ...argv).out).files[0].documents[0].profile;
  expect(profileOf()).toBe("sop-permendagri-52-2011");
  expect(profileOf("--profil", "sop-permenpanrb-35-2012")).toBe("sop-permenpanrb-35-2012");
  const wrong = susun("periksa", plain, "--profil", "sop-lain");
  expect(wrong.status).toBe(2);
  expect(wrong.err).toContain("sop-permenpanrb-35-2012, sop-permendagri-52-2011");
  const both = susun("baca", plain, "--profil", "sop-permendagri-52-2011", "--profil-berkas", "a");
  expect(both.status).toBe(2);
});

test("the example of the documentation is a whole profile", () => {
  const page = fs.readFileSync(path.join(__dirname, "../../docs/profil-daerah.md"), "utf8");
  const [, example = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const profile = file("contoh.json", example);
  expect(susun("baca", FORM, "--json", "--profil-berkas", profile).status).toBe(0);
});
