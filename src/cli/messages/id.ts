/** What the command line says, Indonesian. Sentences about files and actions are in the core's catalogue. */
export const id = {
  usage: `Susun: menyusun, memeriksa, dan menggambar SOP di berkas Excel, tanpa Excel.

  susun baca FILE… [--json] [--profil ID | --profil-berkas PROFIL.json]
      menyebutkan jenis setiap lembar serta SOP dan standar pelayanan yang terbaca
  susun periksa FILE-ATAU-FOLDER… [--json] [--profil ID | --profil-berkas PROFIL.json]
                [--mode draf|final] [--preset PENGATURAN.json] [--silang]
      memeriksa SOP, standar pelayanan, inventaris judul, maklumat, keputusan, dan tahapan;
      --silang juga membandingkan SP dengan SOP; folder ditelusuri untuk berkas .xlsx dan .xlsm;
      --preset memakai pengaturan yang diunduh dari panel Susun
  susun periksa FILE --catatan -o HASIL.xlsx [pilihan di atas] [--timpa]
      juga menulis salinan dengan temuan sebagai catatan di selnya, untuk penyusun tanpa Susun
  susun rekap FILE-ATAU-FOLDER… -o REKAP.xlsx [--json] [--mode draf|final] [--preset PENGATURAN.json]
              [--profil ID | --profil-berkas PROFIL.json] [--kertas a4|folio|legal|letter] [--timpa]
      menulis rekap kelas: setiap naskah, temuan terbanyak, judul, pasangan SP dan SOP, setiap berkas;
      dengan --json, -o boleh tidak ditulis
  susun gambar FILE -o HASIL.xlsx [--lembar NAMA] [--ganti] [--kompatibel]
               [--satu-halaman] [--tema polos|warna] [--profil-berkas PROFIL.json] [--timpa]
      menggambar bagan alir; --ganti menggantikan bagan yang digambar dengan tangan;
      --kompatibel memakai garis biasa untuk LibreOffice, WPS, dan PDF;
      --satu-halaman menggambar satu halaman panjang, tanpa batas halaman dan penghubung
  susun hapus FILE -o HASIL.xlsx [--profil-berkas PROFIL.json] [--timpa]
      menghapus gambar Susun, warna temuan, dan catatannya, menampilkan kembali yang disembunyikan
  susun ekspor FILE --ke svg|bpmn|visio|mermaid [-o HASIL] [--lembar NAMA] [--dokumen ID]
               [--profil-berkas PROFIL.json] [--timpa]
      menulis alurnya untuk program lain; tanpa -o, ke layar;
      --dokumen memilih satu dari beberapa SOP di satu lembar (d1, d2, …)

  susun templat [ID -o HASIL.xlsx] [--kertas a4|folio|legal|letter] [--timpa]
      menulis formulir kosong atau SOP umum; tanpa ID, menyebutkan daftarnya
  susun templat --visio TABEL.xlsx|TABEL.csv -o HASIL.xlsx [--kertas …] [--timpa]
      menulis SOP dari tabel peta proses Visio

  --bahasa id|en    bahasa pesan
  --bantuan         menampilkan teks ini
  Nama lain: read, check, recap, draw, erase, export, template; --replace, --sheet, --document, --notes, --cross,
  --profile, --profile-file, --compatible, --one-page, --theme, --to, --paper, --output, --overwrite, --language, --help

Berkas asal tidak pernah diubah. Keluar dengan 0 selesai, 1 ada kesalahan, 2 panggilan keliru, 3 ditolak.`,
  unknownVerb: (verb: string) =>
    `Perintah "${verb}" tidak dikenal. Ketik "susun --bantuan" untuk daftar perintah.`,
  noVerb: 'Perintah belum ditulis. Ketik "susun --bantuan" untuk daftar perintah.',
  unknownOption: (text: string) =>
    `Pilihan ${text} tidak dikenal untuk perintah ini. Ketik "susun --bantuan" untuk daftar pilihan.`,
  valueMissing: (option: string) =>
    `Isi ${option} belum ditulis. Tulis isinya sesudah ${option}, dipisah spasi.`,
  valueGiven: (option: string) => `${option} tidak memakai isi. Tulis ${option} saja.`,
  choiceMissing: (option: string, allowed: string) =>
    `Pilihan ${option} belum ditulis. Isinya salah satu dari: ${allowed}.`,
  verbFirst: (text: string) =>
    `Perintah ditulis lebih dulu, sebelum ${text}, misalnya "susun baca sop.xlsx". Ketik "susun --bantuan" untuk daftar perintah.`,
  badValue: (option: string, value: string, allowed: string) =>
    `Nilai "${value}" untuk ${option} tidak dikenal. Yang dapat dipakai: ${allowed}.`,
  oneProfile: "--profil dan --profil-berkas tidak dapat dipakai bersama. Pilih salah satu.",
  noInput: (verb: string) => `Berkas belum disebut. Tulis misalnya "susun ${verb} sop.xlsx".`,
  oneInput:
    "Perintah ini memakai tepat satu berkas. Berkas hasil ditulis sesudah -o; nama yang memuat spasi diapit tanda kutip.",
  oneForm:
    'Sebutkan satu formulir dan berkas hasilnya, misalnya "susun templat maklumat -o maklumat.xlsx".',
  unknownForm: (id: string) =>
    `Formulir "${id}" tidak ada. Ketik "susun templat" untuk daftar formulir.`,
  notesInOneFile: "--catatan memakai tepat satu berkas. Sebutkan berkasnya satu per satu.",
  outputWithoutNotes:
    "Pada periksa, -o dan --timpa hanya dipakai bersama --catatan. Tambahkan --catatan untuk menulis salinan dengan catatan temuan.",
  noOutput: "Berkas hasil belum disebut. Tambahkan -o HASIL.xlsx.",
  quoteSpaces: (name: string) => `Maksudnya "${name}"? Nama yang memuat spasi diapit tanda kutip.`,
  notFound: "berkas atau folder tidak ditemukan.",
  isFolder: "ini folder. Sebutkan satu berkas di dalamnya.",
  cannotReadFile: "tidak dapat dibaca. Periksa izin berkas atau tutup program yang memakainya.",
  cannotWrite: (file: string) =>
    `${file}: tidak dapat ditulis. Periksa folder dan izinnya. Tidak ada yang ditulis.`,
  emptyFolder: "tidak ada berkas .xlsx atau .xlsm di folder ini.",
  closedFolder: "isi folder ini tidak dapat dilihat. Periksa izinnya.",
  foreignFile:
    "dilewati, karena bukan .xlsx atau .xlsm. Simpan dulu sebagai Excel Workbook (.xlsx), lalu ulangi.",
  progress: (done: number, total: number) => `Memeriksa ${done}/${total}`,
  sheetKind: {
    sop: "SOP",
    identity: "identitas SOP",
    sp: "standar pelayanan",
    inventaris: "inventaris judul SOP",
    maklumat: "maklumat pelayanan",
    sk: "keputusan penetapan",
    tahapan: "tahapan penyusunan",
    unrecognised: "tidak dikenal",
    empty: "kosong",
  },
  documentLine: (title: string, activities: number, pelaksana: number) =>
    `${title}: ${activities} kegiatan, ${pelaksana} pelaksana`,
  untitled: "(tanpa nama SOP)",
  serviceLine: (title: string) => `Standar pelayanan: ${title || "(tanpa nama layanan)"}`,
  sheetLine: (sheet: string, kind: string) => `Lembar ${sheet.trim()}: ${kind}`,
  summary: (error: number, warning: number, hint: number) =>
    `${error} kesalahan, ${warning} peringatan, ${hint} saran`,
  total: (files: number, unchecked: number, documents: number, counts: string) =>
    `Jumlah: ${files} berkas, ${documents} naskah, ${counts}${unchecked > 0 ? `; ${unchecked} berkas tidak dapat diperiksa` : ""}.`,
  moreHints: (count: number) => `${count} saran, ditampilkan bila tidak ada kesalahan lagi`,
  dismissed: (count: number) => `, ${count} diabaikan dengan alasan`,
  damagedRecords: "sebagian catatan Susun di berkas ini rusak dan tidak dipakai.",
  columnsLost: (sheet: string) =>
    `pilihan kolom untuk lembar ${sheet.trim()} tidak cocok lagi dengan kepala tabelnya dan tidak dipakai.`,
  tableHeads: ["Berkas", "Naskah", "Kesalahan", "Peringatan", "Skor"] as readonly string[],
  recapSkipped: "dilewati, karena berkas ini rekap kelas.",
  nothingRead: "Tidak ada berkas yang dapat dibaca, jadi tidak ada rekap yang ditulis.",
  severity: { error: "kesalahan", warning: "peringatan", hint: "saran" },
  howToReplace: "Ulangi dengan --ganti bila disetujui. Tidak ada yang ditulis.",
  drawn: (sheet: string, added: number, removed: number, hidden: number) =>
    `${sheet.trim()}: ${added} objek digambar${removed > 0 ? `, ${removed} objek lama dihapus` : ""}${hidden > 0 ? `, ${hidden} bentuk gambar tangan disembunyikan` : ""}.`,
  skipped: (sheet: string) =>
    `${sheet.trim()}: dilewati, karena belum ada alur yang dapat digambar.`,
  sheetsHere: (names: readonly string[]) =>
    `Lembar SOP di berkas ini: ${names.map((name) => name.trim()).join(", ")}.`,
  otherKind: (file: string, extension: string) =>
    `${file}: nama berkas hasil harus berakhiran ${extension}. Tidak ada yang ditulis.`,
  outputIsFolder: (name: string) =>
    `${name}: ini folder. Sesudah -o tulis nama berkas hasilnya. Tidak ada yang ditulis.`,
  noFolder: (file: string, folder: string) =>
    `${file}: tidak dapat ditulis, karena folder ${folder} tidak ada. Buat dulu foldernya. Tidak ada yang ditulis.`,
  howToOverwrite: "Tambahkan --timpa bila berkas itu boleh ditimpa.",
  drawnAlready: (sheet: string) => `${sheet.trim()}: gambar sudah sesuai, tidak ada yang diubah.`,
  routeWarning: (sheet: string, count: number) =>
    `${sheet.trim()}: ${count} garis tidak mendapat jalur yang bersih. Lebarkan kolom pelaksana atau tinggikan barisnya, lalu gambar lagi.`,
  cutWarning: (sheet: string, count: number) =>
    `${sheet.trim()}: tulisan di ${count} simbol tidak muat, jadi hanya awalnya yang tampak. Lebarkan kolom pelaksana atau tinggikan barisnya, lalu gambar lagi.`,
  noVisioTable:
    "Tidak ada tabel peta proses Visio di berkas ini. Tabelnya memuat kolom Process Step ID dan Next Step ID.",
  visioProblems: (rows: string) =>
    `Di baris ${rows} ada langkah tanpa ID, dengan ID ganda, atau menuju ID yang tidak ada. Bagian itu tidak ikut.`,
  erased: (sheet: string, removed: number, shown: number, marks: number, notes: number) => {
    const done = [
      ...(removed > 0 ? [`${removed} objek Susun dihapus`] : []),
      ...(shown > 0 ? [`${shown} objek ditampilkan kembali`] : []),
      ...(marks > 0 ? ["warna temuan dihapus"] : []),
      ...(notes > 0 ? [`${notes} catatan Susun dihapus`] : []),
    ];
    return `${sheet.trim()}: ${done.join(", ") || "ukuran dan isinya dikembalikan"}.`;
  },
  severalOnSheet: (sheet: string, first: string) =>
    `Ada beberapa SOP di lembar ${sheet.trim()}. Pilih salah satu, misalnya dengan --dokumen ${first}. Tidak ada yang ditulis.`,
  noSuchDocument: (id: string) =>
    `SOP dengan --dokumen ${id} tidak ada. Tidak ada yang ditulis. Yang dapat dipilih:`,
  noSopOn: (sheet: string) =>
    `Tidak ada SOP yang terbaca di lembar ${sheet.trim()}. Tidak ada yang ditulis.`,
  severalHere: "Ada beberapa SOP di berkas ini. Sebutkan lembarnya dengan --lembar.",
  notesWritten: (count: number) => `${count} catatan temuan ditulis di sel.`,
  notesNone: "Tidak ada temuan yang perlu dicatat.",
  notesKept: (count: number) =>
    `${count} sel dengan temuan sudah punya catatan lain; catatan itu dibiarkan.`,
  notesLocked: (sheets: readonly string[]) =>
    `Lembar yang diproteksi tidak mendapat catatan: ${sheets.map((one) => one.trim()).join(", ")}.`,
  nothingToErase:
    "Tidak ada gambar Susun, warna temuan, maupun catatan Susun di berkas ini; hasil sama dengan asalnya.",
  written: (file: string) => `Ditulis: ${file}`,
  signed: "Tanda tangan digital pada berkas ini tidak berlaku lagi untuk hasilnya.",
};

export type Messages = typeof id;
