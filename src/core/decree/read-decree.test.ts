import { grid } from "../../../tests/support/grid";
import { readDecree } from "./read-decree";

const OPENING = [
  ["KEPUTUSAN LURAH CONTOH"],
  ["NOMOR : 188.4/12/2026"],
  ["TENTANG"],
  ["STANDAR PELAYANAN PADA KELURAHAN CONTOH"],
];
const BODY = [
  ["Menimbang", ":", "a.", "bahwa Standar Pelayanan perlu ditetapkan;"],
  ["MEMUTUSKAN :"],
  ["Menetapkan", ":", "", "KEPUTUSAN LURAH CONTOH TENTANG STANDAR PELAYANAN."],
];
const CLOSING = [
  ["Ditetapkan di Contoh"],
  ["pada tanggal 12 Januari 2026"],
  ["LURAH CONTOH"],
  ["NAMA LURAH, S.Sos."],
  ["NIP. 19800101 200501 1 001"],
];

test("a decree is read with its number, what it is about, and who signed it when", () => {
  const annex = [["LAMPIRAN KEPUTUSAN LURAH CONTOH"], ["NOMOR : lain"], ["1", "Surat Pengantar"]];
  expect(readDecree(grid([...OPENING, ...BODY, ...CLOSING, ...annex]))).toMatchObject({
    kind: "sk",
    about: "sp",
    title: "STANDAR PELAYANAN PADA KELURAHAN CONTOH",
    number: { text: "188.4/12/2026" },
    place: "Contoh",
    date: { date: { year: 2026, month: 1, day: 12 } },
    official: { jabatan: { text: "LURAH CONTOH" }, nama: { text: "NAMA LURAH, S.Sos." } },
  });
});

test("a decree about something else is one all the same; it is about neither", () => {
  const other = OPENING.with(3, ["PEMBENTUKAN TIM PENYUSUN"]);
  expect(readDecree(grid([...other, ...BODY]))).toMatchObject({ about: null, date: null });
});

test("what only speaks of a decree is none", () => {
  const annex = grid([["Lampiran Keputusan Lurah Contoh"], ["No", "Komponen", "Uraian"]]);
  expect(readDecree(annex)).toBeNull();
  expect(readDecree(grid([...OPENING, ["1", "Keputusan tim penyusun"]]))).toBeNull();
});
