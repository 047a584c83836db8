import { wordsByInitials } from "./initials";

test.each([
  ["Pelayanan Surat Keterangan Tidak Mampu", "SKTM ditandatangani", "surat keterangan tidak mampu"],
  ["Penerbitan SKTM", "Surat Keterangan Tidak Mampu", "sktm"],
  ["Kartu Keluarga", "Fotokopi KTP-el dan KK", "kartu keluarga"],
  ["Kartu Tanda Penduduk", "Fotokopi KTP-el dan KK", "kartu tanda penduduk"],
  ["Pajak Bumi dan Bangunan", "Bukti lunas PBB", "pajak bumi bangunan"],
  ["Usul Kenaikan Gaji Berkala PNS", "Arsip SPKGB", "kenaikan gaji berkala"],
])("%s and %s meet in %s", (text, other, words) => {
  expect(wordsByInitials(text, other).join(" ")).toBe(words);
});

test.each([
  ["Kartu Keluarga", "KTP"],
  ["Kartu Keluarga", "kartu"],
  ["Surat Keterangan", "S"],
  ["Penerbitan Izin", "SURAT MASUK"],
])("%s and %s have nothing in common by initials", (text, other) => {
  expect(wordsByInitials(text, other)).toEqual([]);
});
