import { findings, found } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { namesItsOwnRegion } from "./names-its-own-region";

describe("names-its-own-region", () => {
  const batam = { unit: field("KECAMATAN GALANG\nKOTA BATAM") };

  test("another kabupaten or kota is told, wherever it stands", () => {
    const document = sop({
      lanes: ["Staf", "Camat Ampenan Kota Mataram"],
      identity: { ...batam, peringatan: field("Jika lambat, warga Kab. Bintan menunggu", 8) },
      activities: [{ kegiatan: "Melaporkan kepada Wali Kota Batam" }],
    });
    expect(findings(namesItsOwnRegion, document)).toEqual([
      { messageId: "foreign", at: "F9", data: { region: "Kab. Bintan", own: "KOTA BATAM" } },
      { messageId: "foreign", at: "D13", data: { region: "Kota Mataram", own: "KOTA BATAM" } },
    ]);
  });

  test("of the regulations only regional ones are compared, by who issued them", () => {
    const dasarHukum = (text: string) =>
      sop({ identity: { ...batam, dasarHukum: field(text, 6) } });
    expect(found(namesItsOwnRegion, dasarHukum("Perda Kota Medan Nomor 5 Tahun 2015"))).toEqual([
      "foreign F7",
    ]);
    for (const text of [
      "Peraturan Daerah Kota Batam Nomor 3 Tahun 2015",
      "UU Nomor 53 Tahun 1999 tentang Pembentukan Kabupaten Pelalawan dan Kota Batam",
      "Perda Kota Batam Nomor 1 Tahun 2020 tentang Kerja Sama dengan Kabupaten Bintan",
    ]) {
      expect(found(namesItsOwnRegion, dasarHukum(text))).toEqual([]);
    }
  });

  test("a journey, a smaller place and a head without a region are no reason", () => {
    const activities = [
      { kegiatan: "Menyusun laporan kunjungan ke Kota Mataram" },
      { kegiatan: "Menerima warga pindah dari Kabupaten Bintan" },
      { kegiatan: "Menghubungi Kecamatan Kota Kediri" },
    ];
    expect(found(namesItsOwnRegion, sop({ identity: batam, activities }))).toEqual([]);
    const province = { unit: field("Pemerintah Provinsi Jawa Tengah") };
    const names = [{ kegiatan: "Menghubungi Kabupaten Demak" }];
    expect(found(namesItsOwnRegion, sop({ identity: province, activities: names }))).toEqual([]);
  });
});
