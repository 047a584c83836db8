import fc from "fast-check";
import {
  actionNounOfVerb,
  activeOfRoot,
  isActiveVerb,
  likeCase,
  readActionNoun,
  readPassive,
  rootOf,
} from "./morphology";
import { actionNounOf, activeVerbOf, rootsBefore } from "./sound-laws";
import { AMBIGUOUS_NOUNS, VERB_STEMS } from "./verb-lexicon";

describe("sound laws", () => {
  test.each([
    ["terima", "", "menerima", "penerimaan"],
    ["periksa", "", "memeriksa", "pemeriksaan"],
    ["kirim", "", "mengirim", "pengiriman"],
    ["susun", "", "menyusun", "penyusunan"],
    ["lapor", "kan", "melaporkan", "pelaporan"],
    ["rekam", "", "merekam", "perekaman"],
    ["nilai", "", "menilai", "penilaian"],
    ["buat", "", "membuat", "pembuatan"],
    ["catat", "", "mencatat", "pencatatan"],
    ["gabung", "kan", "menggabungkan", "penggabungan"],
    ["arsip", "kan", "mengarsipkan", "pengarsipan"],
    ["proses", "", "memproses", "pemprosesan"],
    ["klarifikasi", "", "mengklarifikasi", "pengklarifikasian"],
    ["stempel", "", "menstempel", "penstempelan"],
    ["kaji", "", "mengkaji", "pengkajian"],
    ["sah", "kan", "mengesahkan", "pengesahan"],
    ["cek", "", "mengecek", "pengecekan"],
    ["perbaik", "i", "memperbaiki", "pemperbaikan"],
    ["tandatangan", "i", "menandatangani", "penandatanganan"],
  ] as const)("%s + %s", (root, suffix, verb, noun) => {
    expect(activeVerbOf(root, suffix)).toBe(verb);
    expect(actionNounOf(root)).toBe(noun);
  });

  const syllable = fc
    .tuple(fc.constantFrom(..."bcdfghjklmnprstvwyz"), fc.constantFrom(..."aiueo"))
    .map((sounds) => sounds.join(""));
  const root = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(""));

  test("a root is among those that its verb may come from", () => {
    fc.assert(
      fc.property(root, fc.constantFrom("", "kan", "i"), (word, suffix) => {
        expect(rootsBefore(activeVerbOf(word, suffix))).toContain(word + suffix);
      }),
    );
  });

  test("p, t, k and s melt away before a vowel, other sounds stay", () => {
    fc.assert(
      fc.property(root, (word) => {
        const melts = "ptks".includes(word[0]!) && !/^per/.test(word) && !/^kaji/.test(word);
        expect(activeVerbOf(word).endsWith(word)).toBe(!melts);
        expect(activeVerbOf(word).endsWith(word.slice(1))).toBe(true);
      }),
    );
  });
});

describe("active verbs", () => {
  test.each(
    "Menerima MEMERIKSA memaraf mengarsipkan menyetujui melaporkan merekam menilai mewawancarai mengecek mengesahkan me-review meng-upload menverifikasi mensosialisasikan berkoordinasi bekerja hadir mengetahui menyatakan".split(
      " ",
    ),
  )("%s is one", (word) => expect(isActiveVerb(word)).toBe(true));

  test.each(
    "Media meja Menteri mengenai menurut melalui merupakan menit menu berkas berita berdasarkan Surat Petugas diverifikasi penerimaan per".split(
      " ",
    ),
  )("%s is none", (word) => expect(isActiveVerb(word)).toBe(false));

  test("the root of a known verb", () => {
    expect(rootOf("Menyetujui")).toBe("setuju");
    expect(rootOf("menyerahkan")).toBe("serah");
    expect(rootOf("menggubris")).toBeNull();
  });
});

describe("other forms and the verb that belongs to them", () => {
  test.each([
    ["diverifikasi", "memverifikasi"],
    ["Diparaf", "memaraf"],
    ["ditandatangani", "menandatangani"],
    ["diserahkan", "menyerahkan"],
    ["dikembalikan", "mengembalikan"],
    ["diperbaiki", "memperbaiki"],
    ["dipertimbangkan", "mempertimbangkan"],
    ["diperiksa", "memeriksa"],
    ["disahkan", "mengesahkan"],
    ["dicek", "mengecek"],
    ["ditindaklanjuti", "menindaklanjuti"],
    ["diberikan", "memberikan"],
    ["dipelajari", "mempelajari"],
  ])("passive %s", (word, active) => expect(readPassive(word)).toEqual({ active }));

  test("a passive verb of an unknown root has no suggestion", () => {
    expect(readPassive("digelontorkan")).toEqual({ active: null });
  });

  test.each(
    "dinas direktur disposisi diskusi distribusi diklat digital dishub Disdukcapil diri di dirjen menerima".split(
      " ",
    ),
  )("%s is no passive verb", (word) => expect(readPassive(word)).toBeNull());

  test.each([
    ["Penerimaan", "menerima"],
    ["Pelaporan", "melaporkan"],
    ["penandatanganan", "menandatangani"],
    ["Penyerahan", "menyerahkan"],
    ["persetujuan", "menyetujui"],
    ["perbaikan", "memperbaiki"],
    ["Pengumpulan", "mengumpulkan"],
    ["penyampaian", "menyampaikan"],
    ["Pengesahan", "mengesahkan"],
    ["Pendaftaran", null],
    ["Pengejawantahan", null],
  ])("noun %s", (word, active) => expect(readActionNoun(word)).toEqual({ active }));

  test.each("pejabat pegawai petugas pemohon peraturan perusahaan persyaratan surat".split(" "))(
    "%s is no noun of an action",
    (word) => expect(readActionNoun(word)).toBeNull(),
  );

  test("bare roots, with ber- where that is what people mean", () => {
    expect(activeOfRoot("Verifikasi")).toBe("memverifikasi");
    expect(activeOfRoot("koordinasi")).toBe("berkoordinasi");
    expect(activeOfRoot("surat")).toBeNull();
  });

  test("the noun of a verb, for titles", () => {
    expect(actionNounOfVerb("Menyusun")).toBe("penyusunan");
    expect(actionNounOfVerb("diterbitkan")).toBe("penerbitan");
    expect(actionNounOfVerb("mencatatkan")).toBe("pencatatan");
    expect(actionNounOfVerb("memperbaiki")).toBe("perbaikan");
    expect(actionNounOfVerb("menggubris")).toBeNull();
  });

  test("every known verb is active, its passive and its noun lead back to it or to a verb of the same root", () => {
    for (const { root, suffix } of VERB_STEMS) {
      const active = activeVerbOf(root, suffix);
      expect([active, isActiveVerb(active)]).toEqual([active, true]);
      expect(readPassive(`di${root}${suffix}`)).toEqual({ active });
      const noun = actionNounOfVerb(active)!;
      const back = readActionNoun(noun)!.active;
      if (AMBIGUOUS_NOUNS.has(noun)) expect(back).toBeNull();
      else expect([active, rootOf(back!)]).toEqual([active, rootOf(active)]);
    }
  });
});

test("case of the word that is replaced", () => {
  expect(likeCase("menerima", "Penerimaan")).toBe("Menerima");
  expect(likeCase("menerima", "PENERIMAAN")).toBe("MENERIMA");
  expect(likeCase("menerima", "penerimaan")).toBe("menerima");
});
