import type { SpRuleMessages } from "./sp-rule-messages";

export const spRuleMessagesId: SpRuleMessages = {
  "service-is-named": {
    empty:
      "Nama jenis pelayanan belum diisi. Satu standar pelayanan dibuat untuk satu jenis pelayanan.",
    missing:
      "Nama jenis pelayanan belum ada. Tulis di atas tabel, misalnya “Standar Pelayanan Penerbitan Surat Keterangan Domisili”.",
  },
  "has-every-component": {
    missing: "Komponen ini belum ada: {components}. Standar pelayanan memuat empat belas komponen.",
  },
  "management-components-are-listed": {
    public:
      "Lembar ini hanya memuat komponen untuk masyarakat. Untuk ditetapkan, tambahkan delapan komponen pengelolaan internal.",
  },
  "delivery-components-are-described": {
    empty: "Belum diuraikan: {components}. Komponen ini wajib diketahui masyarakat.",
  },
  "management-components-are-described": {
    empty: "Belum diuraikan: {components}. Isi Uraian masing-masing.",
  },
  "component-is-listed-once": {
    twice: "Komponen “{component}” tertulis dua kali. Satukan uraiannya.",
  },
  "components-follow-an-order": {
    other:
      "Urutan komponen berbeda dari PermenPANRB 15/2014 maupun UU 25/2009, mulai dari “{component}”. Menurut PermenPANRB di sini seharusnya “{expected}”.",
  },
  "persyaratan-is-certain": {
    open: "Persyaratan harus pasti. Hindari “{text}”; sebutkan berkasnya.",
  },
  "persyaratan-is-a-list": {
    paragraph:
      "Persyaratan ditulis dalam satu kalimat panjang. Tulis satu berkas satu butir agar mudah diperiksa.",
  },
  "prosedur-has-steps": {
    few: "Prosedur baru memuat {count} langkah. Tulis satu langkah setiap baris, dari permohonan sampai produk diterima.",
  },
  "prosedur-begins-and-ends-with-the-user": {
    first:
      "Langkah pertama belum menyebut pemohon atau pengguna layanan: “{text}”. Mulailah dari permohonannya.",
    last: "Langkah terakhir belum menunjukkan pengguna menerima hasil: “{text}”. Akhiri dengan penyerahan hasilnya.",
  },
  "jangka-waktu-is-measurable": {
    unmeasurable:
      "Jangka waktu belum terukur: “{text}”. Tulis angka dan satuannya, misalnya “3 hari kerja”.",
    "only-hours":
      "“{text}” adalah jam buka layanan, bukan lama penyelesaian. Tulis lama prosesnya, misalnya “3 hari kerja”.",
    date: "Excel mengubah jangka waktu menjadi tanggal: “{text}”. Tulis dengan satuannya, misalnya “1–2 hari kerja”.",
  },
  "jangka-waktu-is-not-office-hours": {
    hours:
      "Jam atau hari buka layanan tercampur dengan jangka waktu. Pisahkan; di sini cukup lama penyelesaian.",
  },
  "jangka-waktu-says-from-when": {
    "no-start": "Tambahkan awal hitungan, misalnya “sejak berkas dinyatakan lengkap”.",
  },
  "biaya-is-stated": {
    empty: "Biaya belum diisi. Tulis “Tidak dipungut biaya” atau besaran tarifnya.",
  },
  "biaya-is-certain": {
    vague:
      "Biaya “{text}” tidak pasti dan membuka peluang pungutan liar. Tulis “Tidak dipungut biaya” atau besaran tarifnya.",
  },
  "tarif-has-a-legal-basis": {
    "no-basis":
      "Tarif sudah tertulis, tetapi dasar hukumnya belum. Sebutkan peraturannya, misalnya Perda tentang pajak dan retribusi daerah.",
    "no-amount":
      "Besaran biaya belum terbaca: “{text}”. Tulis “Tidak dipungut biaya”, jumlah rupiah, atau peraturan yang menetapkannya.",
  },
  "biaya-is-free-or-not": {
    both: "Biaya tertulis gratis sekaligus bertarif. Jelaskan mana yang gratis dan mana yang dibayar.",
  },
  "produk-is-a-result": {
    verb: "Produk adalah hasil yang diterima pengguna. “{text}” menyebut kegiatan; tulis misalnya “Surat Keterangan …”.",
    form: "Produk adalah hasil yang diterima pengguna, bukan formulirnya: “{text}”. Tulis nama hasilnya.",
  },
  "pengaduan-has-a-channel": {
    "no-channel":
      "Cantumkan kanal pengaduan yang dapat dihubungi: nomor telepon atau WA, surel, situs, atau alamat.",
  },
  "pengaduan-says-what-follows": {
    "no-follow-up": "Tambahkan tata cara dan batas waktu penyelesaian pengaduan.",
  },
  "pengaduan-names-sp4n-lapor": {
    "no-lapor":
      "Pertimbangkan mencantumkan SP4N-LAPOR! (www.lapor.go.id), kanal pengaduan nasional.",
  },
  "sarana-serves-vulnerable-groups": {
    none: "Sebutkan juga fasilitas bagi kelompok rentan: penyandang disabilitas, lansia, ibu hamil dan menyusui.",
  },
  "kompetensi-says-what-is-needed": {
    none: "Kompetensi memuat pendidikan, pengetahuan, keterampilan, atau pengalaman yang diperlukan.",
  },
  "pengawasan-says-who-and-how-often": {
    who: "Sebutkan siapa yang mengawasi, misalnya atasan langsung atau Inspektorat.",
    "how-often": "Sebutkan seberapa sering pengawasan dilakukan, misalnya setiap bulan.",
    neither: "Sebutkan siapa yang mengawasi dan seberapa sering.",
  },
  "jumlah-pelaksana-is-a-number": {
    "no-number":
      "Jumlah pelaksana belum berupa angka. Tulis misalnya “5 orang: 2 petugas loket, 3 verifikator”.",
  },
  "jaminan-offers-compensation": {
    none: "Pertimbangkan mencantumkan kompensasi bila pelayanan tidak sesuai standar; penilai menanyakannya.",
  },
  "guarantees-differ": {
    same: "Jaminan pelayanan dan jaminan keamanan beruraian sama. Keduanya berbeda: kepastian sesuai standar, dan rasa aman.",
  },
  "evaluasi-says-how-or-when": {
    neither: "Sebutkan alat dan waktu evaluasi, misalnya SKM paling sedikit setahun sekali.",
  },
  "document-is-no-spm": {
    spm: "Judul menyebut “{text}”. SPM mengatur pelayanan dasar yang berhak diperoleh warga; dokumen ini adalah Standar Pelayanan (SP).",
  },
  "maklumat-has-three-parts": {
    lacks: "Maklumat belum memuat: {parts}. Tambahkan kalimatnya.",
  },
  "services-differ": {
    same: "Uraian “{component}” sama persis dengan layanan “{other}”. Mungkin tersisa dari salin-tempel.",
  },
  "sp-template-texts-are-replaced": {
    left: "Masih ada teks contoh dari templat: “{text}”. Ganti dengan isi yang sebenarnya.",
  },
  "sp-names-its-own-region": {
    foreign:
      "Di sini tertulis “{region}”, sedangkan kop menyebut {own}. Mungkin tersisa dari daerah lain.",
  },
  "sp-dasar-hukum-is-cited-in-full": {
    "no-number": "Dasar hukum “{text}” belum menyebut nomor.",
    "no-year": "Dasar hukum “{text}” belum menyebut tahun.",
    neither: "Dasar hukum “{text}” belum menyebut nomor dan tahun.",
  },
  "sp-dasar-hukum-follows-rank": {
    "lower-first":
      "{higher} berkedudukan lebih tinggi daripada {lower}; biasanya ditulis lebih dulu.",
  },
  "sp-dasar-hukum-is-in-force": {
    replaced: "“{regulation}” kemungkinan sudah diganti oleh {now}. Periksa di JDIH.",
  },
  "sp-dasar-hukum-is-cited-once": {
    repeated: "Dasar hukum “{regulation}” tertulis dua kali. Hapus salah satunya.",
  },
  "sp-table-text-is-read": {
    unread:
      "“{text}” berada di dalam tabel, tetapi tidak termasuk komponen mana pun. Pindahkan ke komponennya, atau ke luar tabel.",
  },
  "component-label-is-known": {
    unknown:
      "“{label}” bukan salah satu dari empat belas komponen. Bila maksudnya komponen baku, pakai namanya.",
  },
};
