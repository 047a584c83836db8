import type { InventoryRuleMessages } from "./inventory-rule-messages";

export const inventoryRuleMessagesId: InventoryRuleMessages = {
  "kegiatan-has-output": {
    empty: "Output kegiatan “{kegiatan}” belum diisi. Judul SOP diturunkan dari output.",
  },
  "output-has-aspek-and-judul": {
    aspek: "Output “{output}” belum mempunyai aspek kegiatan dan judul SOP. Isi keduanya.",
    judul: "Output “{output}” belum mempunyai judul SOP. Tulis judulnya.",
    "judul-proposed": "Output “{output}” belum mempunyai judul SOP. Usulan: “{title}”.",
  },
  "judul-names-its-output": {
    missing:
      "Judul “{title}” belum menyebut outputnya, “{output}”. Sebutkan output itu pada judul.",
  },
  "judul-is-listed-once": {
    same: "Judul “{title}” sudah ada di daftar ini. Kegiatan yang sama cukup satu SOP.",
    alike: "Judul “{title}” hampir sama dengan “{other}”. Gabungkan, atau bedakan namanya.",
    "same-elsewhere":
      "Judul “{title}” juga ada di daftar {sheet}. Sepakati unit mana yang menyusunnya.",
    "alike-elsewhere":
      "Judul “{title}” hampir sama dengan “{other}” di daftar {sheet}. Sepakati unit mana yang menyusunnya.",
  },
  "fungsi-has-judul": {
    none: "“{fungsi}” belum mempunyai judul SOP. Tambahkan judulnya.",
  },
  "judul-has-a-sheet": {
    "not-written":
      "Judul “{title}” belum mempunyai lembar di buku kerja ini. Buat lembarnya di tab Formulir.",
    "not-listed": "Judul “{title}” belum terdaftar di inventaris judul. Tambahkan ke daftarnya.",
  },
  "numbering-follows-the-form": {
    marker: "Nomor “{marker}” di kolom ini biasanya berbentuk {example}",
  },
  "internal-outputs-have-titles": {
    "services-only":
      "Semua {count} judul adalah layanan. SOP juga disusun untuk output internal, misalnya surat masuk, laporan, dan kepegawaian.",
  },
  "judul-follows-title-grammar": {
    verb: "Judul diawali kata kerja “{verb}”. Pakai kata bendanya, misalnya Penyusunan atau Penerbitan.",
    "verb-with-noun": "Judul diawali kata kerja “{verb}”. Tulis “{title}”.",
    "no-aspek":
      "Judul diawali “{word}”. Polanya jenis kegiatan lalu outputnya, misalnya “Penyusunan Renstra”.",
    "too-short": "Judul “{title}” hanya satu kata. Sebutkan outputnya.",
  },
};
