import { OUTDATED_LAWS, OUTDATED_LAWS_AS_OF } from "./outdated-laws";
import { isSameRegulation, rankOf, readRegulation } from "./regulations";

const read = (text: string): string => {
  const found = readRegulation(text);
  return found
    ? [found.kind, found.issuer, found.number ?? "?", found.year ?? "?"]
        .join(" ")
        .replace("  ", " ")
    : "none";
};

test.each([
  ["Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", "uu 23 2014"],
  ["1. Undang – Undang nomor 5 tahun 2014 tentang Aparatur Sipil Negara", "uu 5 2014"],
  ["UU RI No. 25 Thn 2009", "uu 25 2009"],
  ["UU 25/2009", "uu 25 2009"],
  ["UU No.23/2014 jo. UU 9/2015", "uu 23 2014"],
  ["UU 23 Tahun 2014", "uu 23 2014"],
  ["Undang-Undang Tahun 1999 tentang Cuti PNS", "uu ? 1999"],
  ["Peraturan Pemerintah Nomer 53 tahun 2010 Tentang Disiplin", "pp 53 2010"],
  ["Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022", "perppu 2 2022"],
  ["Perpres Nomor 16 Tahun 2018", "perpres 16 2018"],
  [
    "Peraturan Menteri Pendayagunaan Aparatur Negara Nomor : Per/21/M.PAN/11/2008 tentang Pedoman",
    "permen panrb 21 2008",
  ],
  ["PERMENPAN-RB Nomor 35 Tahun 2012", "permen panrb 35 2012"],
  ["Peraturan Menteri PANRB Nomor 35 Tahun 2012", "permen panrb 35 2012"],
  ["Permendagri No 54 Tahun 2009", "permen dagri 54 2009"],
  ["Keputusan Menteri PAN Nomor KEP/25/M.PAN/2/2004", "kepmen panrb 25 2004"],
  ["Keputusan Menpan Nomor 63/KEP/M.PAN/7/2003", "kepmen panrb 63 2003"],
  ["Peraturan Menteri Kesehatan RI Nomor 4 Tahun 2019", "permen kesehatan 4 2019"],
  ["Peraturan Daerah Kota Batam nomor 3 Tahun 2015 Tentang Pokok-Pokok", "perda kota batam 3 2015"],
  ["Perda Prov. Jawa Tengah Nomor 5 Tahun 2016", "perda provinsi jawa tengah 5 2016"],
  ["Peraturan Bupati Luwu Timur Nomor 10 Tahun 2010", "perkada bupati luwu timur 10 2010"],
  ["Peraturan Walikota Nomor 25 Tahun 2012", "perkada walikota 25 2012"],
  ["Peraturan Kepala BPS Nomor 19 Tahun 2013", "peraturan-lembaga kepala bps 19 2013"],
  ["Surat Edaran Menteri Nomor 5/SE/2021", "surat-edaran menteri 5 2021"],
  ["Keputusan Bupati Nomor 060/12 tanggal 5 Mei 2010", "keputusan bupati 60 2010"],
  ["Undang-undang No. 14 Th. 2008 ttg Keterbukaan Informasi Publik", "uu 14 2008"],
  ["Peraturan Direktur RSUD Nomor 12 Tahun 2022", "other direktur rsud 12 2022"],
  ["Peraturan Kepala BKN Nomor 12 Tahun 2002", "peraturan-lembaga kepala bkn 12 2002"],
  ["UUD 1945", "uud ? 1945"],
  ["UU Pelayanan Publik", "uu ? ?"],
  ["Peraturan perundang-undangan yang berlaku", "other perundang undangan yang berlaku ? ?"],
  ["PP Nomor 94", "pp 94 ?"],
  ["SOP Penyusunan Peraturan Bupati Nomor 5 Tahun 2020", "none"],
  ["Renstra Dinas Kesehatan", "none"],
  ["Sekretariat Daerah", "none"],
  ["", "none"],
])("%s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test("the same source is known in other words, and only with number, year and issuer", () => {
  const same = (a: string, b: string) => isSameRegulation(readRegulation(a)!, readRegulation(b)!);
  expect(same("UU 23/2014", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemda")).toBe(true);
  expect(same("Permenpan-RB Nomor 35 Tahun 2012", "Peraturan Menteri PANRB No. 35 Thn 2012")).toBe(
    true,
  );
  expect(same("Perda Kota Batam No. 3 Tahun 2015", "Perda Kota Medan No. 3 Tahun 2015")).toBe(
    false,
  );
  expect(same("PP Nomor 5 Tahun 2014", "UU Nomor 5 Tahun 2014")).toBe(false);
  expect(same("UU Pelayanan Publik", "UU Pelayanan Publik")).toBe(false);
});

test("ranks follow UU 12/2011; a Perda of nobody knows none", () => {
  const ranks = [
    "UUD 1945",
    "UU 23/2014",
    "PP 18/2016",
    "Perpres 16/2018",
    "Permendagri 1 Tahun 2023",
    "Perda Provinsi Jawa Tengah Nomor 5 Tahun 2016",
    "Pergub Nomor 3 Tahun 2017",
    "Perda Kabupaten Grobogan Nomor 5 Tahun 2016",
    "Perbup Nomor 7 Tahun 2018",
  ].map((text) => rankOf(readRegulation(text)!));
  expect(ranks).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(rankOf(readRegulation("Perda Nomor 5 Tahun 2016")!)).toBeNull();
  expect(rankOf(readRegulation("Keputusan Bupati Nomor 5 Tahun 2016")!)).toBeNull();
});

test("what is cited today is itself not on the list of replaced sources", () => {
  expect(OUTDATED_LAWS_AS_OF).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const { now } of OUTDATED_LAWS) {
    const regulation = readRegulation(now.replace("lampiran ", ""))!;
    expect([now, regulation.number, regulation.year]).not.toContain(null);
    expect(OUTDATED_LAWS.some((old) => isSameRegulation(old, regulation))).toBe(false);
  }
});
