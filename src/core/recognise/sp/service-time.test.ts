import { grid } from "../../../../tests/support/grid";
import type { Field } from "../../document/sop-document";
import { namesOfficeHours, readServiceTime } from "./service-time";

const read = (text: string, label = "Jangka Waktu") => {
  const snapshot = grid([[text]]);
  const field: Field = {
    text,
    items: [text],
    origin: { sheet: snapshot.sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } },
  };
  return readServiceTime(field, label, snapshot);
};

test.each([
  ["3 hari kerja", 1350],
  ["1 (satu) hari kerja sejak berkas lengkap", 450],
  ["15 – 30 menit (jika persyaratan lengkap dan pejabat ada di tempat)", 30],
  ["Senin-Kamis 08.00 - 15.00 WIB. Proses 2 hari", 900],
  ["Senin s.d. Jumat pukul 08.00 - 16.00", null],
  ["sesuai kebutuhan", null],
])("%s", (text, minutes) => {
  expect(read(text)?.minutes).toBe(minutes);
});

test("a bare number has the unit of its label", () => {
  expect(read("3", "Jangka Waktu (hari kerja)")?.minutes).toBe(1350);
});

test.each(["Senin - Jumat 08.00 - 16.00", "buka pukul 08.00 WIB", "setiap hari Rabu"])(
  "%s names office hours",
  (text) => {
    expect(namesOfficeHours(text)).toBe(true);
  },
);

test.each(["1 minggu", "Proses 1 Minggu", "2 jam", "1.30 jam", "30 menit"])(
  "%s does not",
  (text) => {
    expect(namesOfficeHours(text)).toBe(false);
  },
);
