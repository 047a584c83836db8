import { sopPermenpanrb35Tahun2012 as profile } from "../templates/sop-permenpanrb-35-2012";
import { isWithin, labelMatcher, normaliseLabel, oneLine } from "./label-text";

test.each([
  ["S\nT\nA\nF", "STAF"],
  ["Sekre-\ntaris", "Sekretaris"],
  ["Kasi /\nKasubbag", "Kasi / Kasubbag"],
  ["A\nB", "A B"],
  ["Kepala-\nStaf", "Kepala- Staf"],
])("the name %j is %s on one line", (text, name) => {
  expect(oneLine(text)).toBe(name);
});

describe("labels", () => {
  test("are compared without case, punctuation, line breaks and typed zeros", () => {
    expect(normaliseLabel(" KELENG-\nKAPAN : ")).toBe("kelengkapan");
    expect(normaliseLabel("Peralatan /\nPerlengkapan :")).toBe("peralatan perlengkapan");
    expect(normaliseLabel("0utput")).toBe("output");
    expect(normaliseLabel("Tahun 2010")).toBe("tahun 2010");
    expect(normaliseLabel("M U T U  B A K U")).toBe("mutu baku");
    expect(normaliseLabel("A dan B")).toBe("a dan b");
  });

  test.each([
    ["Kegiatan", "kegiatan"],
    ["URAIAN\nPROSEDUR", "kegiatan"],
    ["Kegiatan (Aktivitas)", "kegiatan"],
    ["0utput", "output"],
    ["Out put", "output"],
    ["Waktu (menit)", "waktu"],
    ["Persyr/Klkpn", "kelengkapan"],
    ["Kelengkapn", "kelengkapan"],
    ["K E G I A T A N", "kegiatan"],
    ["KEGAITAN", "kegiatan"],
    ["Watku", "waktu"],
    ["OUPUT", "output"],
    ["Ket.", "keterangan"],
    ["Ketua", null],
    ["Waktunya", null],
    ["Wakil", null],
    ["Menyusun kegiatan", null],
  ])("%j names the column %s", (text, key) => {
    expect(labelMatcher(profile.columns)(text)).toBe(key);
  });

  test("of the identity block forgive small errors in long words only", () => {
    const match = labelMatcher(profile.identity);
    expect(match("Kualifkasi Pelaksana :")).toBe("kualifikasi");
    expect(match("Pencatatan dan Pendaftaran")).toBe("pencatatan");
    expect(match("Pencatatan & Pendataan")).toBe("pencatatan");
    expect(match("Peralatan / Pelengkapan")).toBe("peralatan");
    expect(match("Tgl. Pengesahan")).toBe("tanggalEfektif");
    expect(match("Revisa")).toBe("tanggalRevisi");
    expect(match("Nama")).toBeNull();
  });

  test("isWithin counts single changes", () => {
    expect(isWithin("kegiatan", "kegiatan", 1)).toBe(true);
    expect(isWithin("kegitan", "kegiatan", 1)).toBe(true);
    expect(isWithin("kegaitan", "kegiatan", 1)).toBe(true);
    expect(isWithin("kegaitan", "kegiatan", 0)).toBe(false);
    expect(isWithin("keigtaan", "kegiatan", 1)).toBe(false);
    expect(isWithin("kulaifikasi pelaskana", "kualifikasi pelaksana", 2)).toBe(true);
    expect(isWithin("kualifkasi pelaksna", "kualifikasi pelaksana", 2)).toBe(true);
    expect(isWithin("kualifkasi pelaksn", "kualifikasi pelaksana", 2)).toBe(false);
  });
});
