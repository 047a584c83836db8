import type { RuleMessages } from "./rule-messages";

export const ruleMessagesId: RuleMessages = {
  "has-identity-block": {
    missing:
      "Identitas SOP belum ditemukan. Tambahkan di atas tabel atau di lembar sampul: Nomor SOP, tiga tanggal, Disahkan oleh, Nama SOP, Dasar Hukum, dan isian lainnya.",
    partial:
      "Identitas SOP belum lengkap: baru {count} dari 12 isian yang ditemukan. Tambahkan isian lainnya.",
  },
  "has-procedure-table": {
    missing:
      "Tabel prosedur belum ditemukan di lembar {sheets}. Tabel ini memuat kolom No, Kegiatan, Pelaksana, Mutu Baku (Kelengkapan, Waktu, Output), dan Keterangan.",
  },
  "has-pelaksana": {
    missing:
      "Kolom Pelaksana belum ada isinya. Tulis satu jabatan atau peran pada setiap kolom, di antara Kegiatan dan Mutu Baku.",
  },
  "has-mutu-baku-columns": {
    missing: "Mutu Baku memuat Kelengkapan, Waktu, dan Output. Belum ada: {columns}.",
  },
  "has-keterangan-column": {
    missing: "Tabel prosedur belum punya kolom Keterangan. Tambahkan sebagai kolom terakhir.",
  },
  "headings-are-spelled-right": {
    misspelt: "Judul kolom “{text}” tampaknya salah ketik. Maksudnya “{meant}”.",
  },
  "page-is-landscape": {
    portrait:
      "Lembar ini tercetak tegak, padahal tabelnya lebar. SOP biasanya dicetak mendatar (landscape).",
  },
  "paper-is-that-of-offices": {
    other: "Ukuran kertas lembar ini {paper}. Kantor memakai {papers}.",
  },
  "table-head-repeats": {
    once: "Tabel ini tercetak {pages} halaman, tetapi judul kolomnya hanya ada di halaman pertama. Ulangi judul itu di setiap halaman.",
  },
  "template-texts-are-replaced": {
    left: "Masih ada teks contoh dari templat: “{text}”. Ganti dengan isi yang sebenarnya.",
  },
  "names-its-own-region": {
    foreign:
      "Di sini tertulis “{region}”, sedangkan kop SOP menyebut {own}. Mungkin tersisa dari SOP daerah lain.",
  },
  "nomor-sop-is-filled": {
    empty:
      "Nomor SOP belum diisi. Biasanya nomor diberikan Bagian Organisasi menjelang pengesahan.",
    missing: "Isian Nomor SOP belum ada pada identitas SOP.",
  },
  "nomor-sop-is-whole": {
    gap: "Nomor SOP belum lengkap: “{number}”. Bagian yang kosong diisi menjelang pengesahan.",
  },
  "nomor-sop-is-unique": {
    taken: "Nomor SOP “{number}” dipakai juga oleh “{other}”. Setiap SOP punya nomor sendiri.",
  },
  "tanggal-pembuatan-is-filled": {
    empty: "Tanggal Pembuatan belum diisi. Isi tanggal SOP selesai dibuat.",
    missing: "Isian Tanggal Pembuatan belum ada pada identitas SOP.",
    unreadable:
      "Tanggal Pembuatan “{text}” tidak terbaca sebagai tanggal. Tulis misalnya “5 Januari 2026”.",
  },
  "identity-dates-are-whole": {
    partial: "{label} hanya berisi “{text}”. Tulis lengkap: tanggal, bulan, dan tahun.",
    impossible: "{label} “{text}” tidak ada dalam kalender. Periksa tanggal dan bulannya.",
  },
  "identity-dates-are-spelled-out": {
    "other-spelling": "{label} tertulis “{text}”. Ejaan bakunya “{date}”.",
  },
  "efektif-follows-pembuatan": {
    earlier:
      "Tanggal Efektif ({efektif}) mendahului Tanggal Pembuatan ({pembuatan}). Periksa keduanya.",
  },
  "revisi-follows-pembuatan": {
    earlier:
      "Tanggal Revisi ({revisi}) mendahului Tanggal Pembuatan ({pembuatan}). Untuk SOP baru, isi tanda “-”.",
  },
  "tanggal-efektif-is-filled": {
    empty:
      "Tanggal Efektif belum diisi. Boleh kosong selama latihan, wajib ada sebelum ditandatangani.",
    missing: "Isian Tanggal Efektif (atau Tanggal Pengesahan) belum ada pada identitas SOP.",
    unreadable:
      "Tanggal Efektif “{text}” tidak terbaca sebagai tanggal. Tulis misalnya “12 Januari 2026”.",
  },
  "identity-dates-are-plausible": {
    "too-early": "{label} {date} terlalu lama untuk sebuah SOP. Periksa tahunnya.",
    "too-late": "{label} {date} terlalu jauh di masa depan. Periksa tahunnya.",
  },
  "signer-has-office": {
    empty:
      "Jabatan pejabat yang mengesahkan belum diisi. Tulis di Disahkan oleh, misalnya Kepala Dinas, Camat, atau Lurah.",
    missing: "Isian “Disahkan oleh” belum ada pada identitas SOP.",
  },
  "signer-has-name": {
    empty:
      "Nama pejabat yang mengesahkan belum diisi. Tulis di bawah jabatannya, sesudah ruang tanda tangan.",
  },
  "signer-has-nip": {
    empty: "NIP pejabat yang mengesahkan belum diisi. Tulis di bawah namanya.",
  },
  "nip-follows-its-pattern": {
    length: "NIP “{nip}” tidak berisi 18 angka. Terbaca {digits} karakter tanpa spasi.",
    birth:
      "NIP “{nip}”: delapan angka pertama bukan tanggal lahir (tahun, bulan, tanggal). Periksa angkanya.",
    appointment:
      "NIP “{nip}”: angka ke-9 sampai ke-14 bukan tahun dan bulan pengangkatan. Periksa angkanya.",
    sex: "NIP “{nip}”: angka ke-15 seharusnya 1 (laki-laki) atau 2 (perempuan).",
    age: "NIP “{nip}”: pengangkatan tercatat sebelum usia 16 tahun. Periksa angkanya.",
  },
  "nip-is-text": {
    damaged:
      "NIP tersimpan sebagai angka, sehingga angka terakhirnya berubah: “{text}”. Ubah format sel menjadi Teks, lalu ketik ulang.",
  },
  "nama-sop-is-filled": {
    empty: "Nama SOP belum diisi. Tulis judulnya, misalnya “Penanganan Surat Masuk”.",
    missing:
      "Isian Nama SOP belum ada pada identitas SOP. Tambahkan baris “Nama SOP” beserta judulnya.",
  },
  "nama-sop-is-no-verb": {
    verb: "Nama SOP diawali kata kerja “{verb}”. Gunakan kata benda, misalnya “Penyusunan Renstra”, bukan “Menyusun Renstra”.",
    "verb-with-noun": "Nama SOP diawali kata kerja “{verb}”. Gunakan kata benda: “{title}”.",
  },
  "nama-sop-begins-with-aspek": {
    none: "Nama SOP diawali “{word}”. Polanya jenis kegiatan lalu hasilnya, misalnya “Penerbitan Izin …” atau “Penanganan Surat Masuk”.",
  },
  "nama-sop-has-measure": {
    "too-short":
      "Nama SOP hanya satu kata, sehingga cakupannya terlalu luas. Sebutkan kegiatan dan hasilnya.",
    "too-long": "Nama SOP terlalu panjang ({count} kata). Batasi pada satu hasil yang jelas.",
  },
  "nama-sop-is-timeless": {
    year: "Nama SOP memuat tahun {year}. SOP berlaku berulang, jadi tahunnya sebaiknya dihapus.",
    person: "Nama SOP tampaknya memuat nama orang. SOP berlaku bagi siapa pun yang menjabat.",
  },
  "unit-is-named": {
    empty:
      "Nama instansi atau unit kerja pada kop SOP belum diisi. Tulis di sana, misalnya nama pemerintah daerah lalu unitnya.",
    missing:
      "Nama instansi atau unit kerja belum ada pada kop SOP. Tulis di atas atau di kiri isian identitas.",
  },
  "dasar-hukum-is-filled": {
    empty: "Dasar Hukum belum diisi. Cantumkan peraturan yang mendasari prosedur ini.",
    missing: "Isian Dasar Hukum belum ada pada identitas SOP.",
  },
  "dasar-hukum-is-cited-in-full": {
    "no-number": "“{text}” belum menyebut nomor. Tulis jenis, nomor, tahun, dan tentang apa.",
    "no-year": "“{text}” belum menyebut tahun. Tulis jenis, nomor, tahun, dan tentang apa.",
    neither: "“{text}” belum menyebut nomor dan tahun. Tulis jenis, nomor, tahun, dan tentang apa.",
  },
  "dasar-hukum-follows-rank": {
    "lower-first":
      "{higher} lebih tinggi daripada {lower}, jadi sebaiknya ditulis lebih dahulu. Urutannya: UU, PP, Perpres, Permen, Perda, lalu Perkada.",
  },
  "dasar-hukum-is-in-force": {
    replaced: "{regulation} kemungkinan sudah diganti oleh {now}. Mohon periksa di JDIH.",
  },
  "dasar-hukum-is-cited-once": {
    repeated: "{regulation} tertulis dua kali dalam Dasar Hukum. Hapus salah satunya.",
  },
  "kualifikasi-is-filled": {
    empty:
      "Kualifikasi Pelaksana belum diisi. Tulis kompetensi umum yang diperlukan semua pelaksana.",
    missing: "Isian Kualifikasi Pelaksana belum ada pada identitas SOP.",
  },
  "keterkaitan-is-filled": {
    empty:
      "Keterkaitan belum diisi. Sebutkan SOP lain yang terkait langsung, atau isi “-” bila tidak ada.",
    missing: "Isian Keterkaitan belum ada pada identitas SOP.",
  },
  "keterkaitan-names-procedures": {
    regulation:
      "Keterkaitan memuat peraturan: {regulation}. Pindahkan ke Dasar Hukum; Keterkaitan diisi nama SOP lain.",
  },
  "other-sections-are-filled": {
    empty: "{label} belum diisi.",
    missing: "Isian {label} belum ada pada identitas SOP.",
  },
  "peringatan-says-what-follows": {
    "no-condition": "Peringatan sebaiknya berpola “Jika …, maka …” atau memuat batas waktu.",
  },
  "lists-have-no-filler": {
    filler: "Hindari “{text}”. Sebutkan isinya supaya jelas apa yang diperlukan.",
  },
  "has-several-pelaksana": {
    one: "Hanya ada satu pelaksana: “{lane}”. SOP administratif melibatkan paling sedikit dua; abaikan bila ini SOP teknis.",
  },
  "pelaksana-is-named": {
    unnamed:
      "Kolom pelaksana {column} sudah berisi simbol, tetapi belum diberi nama jabatan. Tulis namanya pada judul kolom.",
  },
  "pelaksana-is-listed-once": {
    repeated: "Pelaksana “{lane}” tercantum dua kali. Gabungkan kolomnya, atau bedakan namanya.",
  },
  "pelaksana-has-activity": {
    idle: "Pelaksana “{lane}” belum punya kegiatan. Lengkapi kegiatannya, atau hapus kolomnya.",
  },
  "pelaksana-follow-the-flow": {
    order:
      "Pelaksana diurutkan menurut giliran kegiatannya, bukan pangkatnya. Saran urutan: {order}.",
  },
  "first-activity-stands-leftmost": {
    "not-leftmost": "Kegiatan pertama dikerjakan “{lane}”. Letakkan kolomnya paling kiri.",
  },
  "pelaksana-is-no-person": {
    person: "Pelaksana “{lane}” tampaknya nama orang. Gunakan nama jabatan atau peran.",
  },
  "pelaksana-is-one-role": {
    joined:
      "Kolom “{lane}” memuat beberapa jabatan: {roles}. Pisahkan, supaya jelas siapa yang bertanggung jawab.",
  },
  "pelaksana-are-few": {
    many: "Ada {count} pelaksana. Pertimbangkan memecahnya menjadi SOP makro dan mikro.",
  },
  "pelaksana-is-a-role": {
    unit: "“{lane}” adalah unit kerja. Tulis jabatan atau perannya, misalnya Kepala Bidang atau Staf.",
  },
  "activity-is-described": {
    blank:
      "Kegiatan pada baris {row} belum ditulis, padahal baris ini sudah berisi simbol atau mutu baku. Tulis kegiatannya, atau kosongkan barisnya.",
  },
  "has-enough-activities": {
    none: "Tabel prosedur belum berisi kegiatan. Tulis kegiatan pertama di kolom Kegiatan.",
    few: "Baru ada {count} kegiatan. SOP memuat kegiatan awal, utama, dan akhir.",
  },
  "activities-fit-one-sop": {
    many: "Ada {count} kegiatan. Pertimbangkan memecahnya menjadi SOP makro dan beberapa SOP mikro.",
  },
  "activity-begins-with-a-verb": {
    root: "“{words}” pada kegiatan {activity} belum berbentuk kata kerja aktif. Tulis “{suggestion} …”.",
    "no-verb":
      "Kegiatan {activity} belum diawali kata kerja aktif (sekarang: “{words} …”). Mulailah dengan perbuatannya, misalnya “Memeriksa …” atau “Menandatangani …”.",
  },
  "activity-is-written-actively": {
    passive:
      "Kegiatan {activity} ditulis pasif: “{words}”.[ Ubah menjadi kata kerja aktif, misalnya “{suggestion} …”.]",
  },
  "activity-is-not-a-noun": {
    noun: "“{words}” pada kegiatan {activity} adalah kata benda. Gunakan kata kerja aktif[, misalnya “{suggestion} …”].",
  },
  "actor-stands-in-its-lane": {
    first:
      "Kegiatan {activity} menyebut pelaksananya, padahal sudah ada kolomnya. Hapus “{actor}” dan mulailah dengan kata kerja.",
    "without-lane":
      "Kegiatan {activity} diawali pelaksananya, “{actor}”, yang belum punya kolom. Tambahkan kolomnya, lalu mulailah kegiatan dengan kata kerja.",
    by: "Kegiatan {activity} menyebut pelaksananya, padahal sudah ada kolomnya. Hapus “{actor}”.",
  },
  "row-holds-one-activity": {
    several:
      "Kegiatan {activity} tampaknya memuat {count} kegiatan; yang berikutnya mulai dari “{second}”. Bila memang berbeda, pecah menjadi baris sendiri.",
  },
  "activity-is-brief": {
    long: "Kegiatan {activity} panjang ({count} kata). Ringkas menjadi kata kerja, objek, dan keterangan yang perlu.",
  },
  "activities-differ": {
    repeated:
      "Kegiatan {activity} sama dengan kegiatan {first}: kalimat dan pelaksananya. Hapus salah satu, atau bedakan kalimatnya.",
  },
  "activity-numbers-ascend": {
    none: "Kolom No belum diisi. Beri nomor 1, 2, 3, dan seterusnya.",
    blank: "Kegiatan {activity} belum bernomor. Nomor berikutnya: {expected}.",
    repeated: "Nomor {activity} sudah dipakai kegiatan lain. Nomor berikutnya: {expected}.",
    "out-of-order": "Nomor kegiatan tidak berurutan: tertulis {activity}, seharusnya {expected}.",
    "sub-step":
      "Nomor {activity} tidak berada di bawah kegiatan induknya. Pindahkan ke bawah induknya, atau beri nomor {expected}.",
    lettered:
      "Kegiatan bernomor huruf. Ganti dengan 1, 2, 3; huruf dipakai untuk rincian di bawah sebuah nomor.",
    unreadable:
      "“{activity}” bukan nomor kegiatan. Gunakan 1, 2, 3; untuk rinciannya a, b, c atau 2.1, 2.2.",
  },
  "first-activity-starts-the-process": {
    "no-trigger":
      "Kegiatan pertama diawali “{verb}”. Pastikan kegiatan {activity} memang pemicu proses, misalnya permohonan, perintah, atau jadwal.",
  },
  "last-activity-closes-the-process": {
    "no-closing":
      "Kegiatan terakhir diawali “{verb}”. Pastikan kegiatan {activity} memang menutup proses: menyerahkan hasil, melaporkan, atau mengarsipkan.",
  },
  "activity-says-what-is-done": {
    vague: "“{verb}” pada kegiatan {activity} terlalu umum. Sebutkan tindakan dan objeknya.",
  },
  "decision-is-written-as-activity": {
    question:
      "Kegiatan {activity} ditulis sebagai pertanyaan. Tulis perbuatannya, misalnya “Memeriksa kelengkapan berkas”; pilihannya ditunjukkan belah ketupat.",
  },
  "activity-has-symbol": {
    "none-yet":
      "Alur belum digambar. Isi kolom pelaksana setiap kegiatan: M (mulai), P (proses), K (keputusan), atau S (selesai).",
    missing:
      "Kegiatan {activity} belum punya simbol. Beri simbol atau kode pada pelaksana yang mengerjakannya.",
    "rest-missing":
      "{count} kegiatan belum punya simbol: kegiatan {activity} sampai {last}. Beri simbol atau kode pada pelaksana yang mengerjakannya.",
  },
  "has-one-start": {
    missing:
      "SOP ini belum punya awal. Tulis M (kapsul mulai) pada pelaksana yang memulai kegiatan pertama.",
    several: "SOP hanya punya satu awal (kapsul mulai). Di sini ada {count}.",
  },
  "has-an-end": {
    missing:
      "SOP ini belum punya akhir. Tulis S (kapsul selesai) pada kegiatan yang mengakhiri prosedur.",
  },
  "ends-are-few": {
    several:
      "Alur utamanya berakhir di {count} tempat. Pastikan memang ada lebih dari satu hasil akhir.",
  },
  "capsules-frame-the-flow": {
    "start-elsewhere":
      "Kapsul mulai ada di kegiatan {activity}, bukan di kegiatan pertama. Urutkan barisnya menurut alur.",
    "end-elsewhere":
      "Kegiatan terakhir ({activity}) tidak berakhir dengan kapsul selesai. Urutkan barisnya menurut alur, sehingga akhirnya di baris terbawah.",
  },
  "decision-has-both-exits": {
    "no-ya":
      "Keputusan pada kegiatan {activity} belum punya cabang Ya. Isi kolom “{lanjut}” dengan nomor kegiatan berikutnya bila jawabannya ya.",
    "no-tidak":
      "Keputusan pada kegiatan {activity} belum punya cabang Tidak. Isi kolom “{tidak}” dengan nomor kegiatan yang dituju bila jawabannya tidak.",
    "no-exits":
      "Keputusan pada kegiatan {activity} belum punya cabang Ya dan Tidak. Isi kolom “{lanjut}” dan “{tidak}” dengan nomor kegiatan yang dituju.",
    "no-ya-drawn":
      "Keputusan pada kegiatan {activity} belum punya cabang Ya. Tarik anak panah Ya ke kegiatan berikutnya.",
    "no-tidak-drawn":
      "Keputusan pada kegiatan {activity} belum punya cabang Tidak. Tarik anak panah Tidak ke kegiatan yang dituju bila jawabannya tidak.",
    "no-exits-drawn":
      "Keputusan pada kegiatan {activity} belum punya cabang Ya dan Tidak. Tarik anak panah keduanya.",
  },
  "decision-exit-has-one-target": {
    "ya-doubled":
      "Cabang Ya[ pada kegiatan {activity}] menuju lebih dari satu kegiatan. Setiap cabang punya satu tujuan; bila pilihannya lebih dari dua, pecah menjadi beberapa keputusan.",
    "tidak-doubled":
      "Cabang Tidak[ pada kegiatan {activity}] menuju lebih dari satu kegiatan. Setiap cabang punya satu tujuan; bila pilihannya lebih dari dua, pecah menjadi beberapa keputusan.",
  },
  "decision-exits-differ": {
    "same-target":
      "Cabang Ya dan Tidak pada kegiatan {activity} menuju kegiatan yang sama ({target}). Bedakan tujuannya, atau ganti menjadi proses biasa.",
  },
  "flow-target-exists": {
    "target-missing":
      "Tujuan “{target}”[ dari kegiatan {activity}] tidak ditemukan: tidak ada simbol dengan nomor itu di tabel. Periksa nomornya.",
    "target-ambiguous":
      "Tujuan “{target}”[ dari kegiatan {activity}] belum pasti: ada lebih dari satu kegiatan bernomor {target}. Perbaiki penomorannya.",
    "no-end-below":
      "Tujuan “selesai”[ dari kegiatan {activity}] belum ada: tidak ada simbol S di baris ini atau di bawahnya. Tulis S pada kegiatan yang mengakhiri prosedur.",
    "symbol-missing":
      "Simbol ke-{symbol} tidak ada di baris[ kegiatan {activity}]. Hitung simbolnya dari kiri, mulai dari 1.",
  },
  "activity-is-reached": {
    "no-arrows":
      "Simbol-simbol ini belum dihubungkan anak panah. Hubungkan menurut urutan kerjanya.",
    unreached:
      "Kegiatan {activity} belum terhubung: tidak ada alur yang menuju ke sini dari awal prosedur. Arahkan sebuah kegiatan ke sini, atau hapus barisnya.",
  },
  "flow-reaches-an-end": {
    "dead-end":
      "Alur berhenti di kegiatan {activity}, padahal ini bukan akhir. Tentukan kegiatan berikutnya.",
    "endless-loop":
      "Alur berputar terus di kegiatan {activities} dan tidak pernah sampai ke akhir. Beri jalan keluar, misalnya dengan keputusan.",
  },
  "only-a-decision-goes-back": {
    "goes-back":
      "Alur kembali dari kegiatan {activity} ke kegiatan {target} tanpa keputusan. Gunakan belah ketupat pada kegiatan yang memeriksanya.",
  },
  "flow-skips-no-activity": {
    skips:
      "Alur dari kegiatan {activity} ke kegiatan {target} melompati kegiatan {activities}. Kegiatan ditulis menurut urutan pengerjaannya.",
  },
  "tidak-corrects-or-rejects": {
    "goes-ahead":
      "Cabang Tidak pada kegiatan {activity} maju ke kegiatan {target}, yang juga dilalui cabang Ya. Biasanya Tidak dikembalikan untuk diperbaiki, atau ditolak.",
  },
  "last-activity-is-no-decision": {
    decision:
      "Kegiatan terakhir ({activity}) berupa keputusan. Tambahkan kegiatan penutup setelahnya, misalnya menyerahkan atau mengarsipkan.",
  },
  "choice-is-a-decision": {
    process:
      "Kegiatan {activity} memuat pilihan (“{phrase}”), tetapi simbolnya bukan belah ketupat. Gunakan K, lalu isi tujuan Tidak.",
  },
  "decision-says-what-is-checked": {
    "no-check":
      "Kegiatan {activity} digambar sebagai keputusan. Sebutkan apa yang diputuskan, misalnya dengan memeriksa, memverifikasi, atau menyetujui.",
  },
  "signing-follows-a-check": {
    unchecked:
      "Penandatanganan pada kegiatan {activity} belum didahului pemeriksaan atau paraf. Periksa apakah ada kegiatan yang terlewat.",
  },
  "symbol-is-a-known-shape": {
    "shape-unknown":
      "Bentuk “{name}” bukan simbol SOP AP. Simbolnya: kapsul, kotak, belah ketupat, anak panah, dan segilima.",
  },
  "symbol-stands-in-a-lane": {
    "shape-outside":
      "Simbol “{name}” berada di luar kolom pelaksana atau di luar baris kegiatan. Geser ke sel kegiatannya.",
  },
  "arrow-is-attached": {
    "begin-loose":
      "Penghubung “{name}” belum punya simbol asal. Tempelkan pangkalnya pada sebuah simbol.",
    "end-loose":
      "Penghubung “{name}” belum punya simbol tujuan. Tempelkan ujungnya pada sebuah simbol.",
    "both-loose":
      "Penghubung “{name}” belum menempel pada simbol mana pun. Tempelkan kedua ujungnya.",
  },
  "off-page-symbol-has-a-partner": {
    "page-unpaired":
      "Segilima “{name}”[ bertuliskan “{text}”] belum punya pasangan. Beri huruf yang sama pada segilima di halaman lain.",
  },
  "jump-is-no-circle": {
    "jump-circle":
      "Lingkaran “{name}” bertuliskan “{text}” bukan simbol SOP AP. Gunakan anak panah langsung; antarhalaman gunakan segilima.",
  },
  "waktu-is-filled": {
    "none-yet":
      "Kolom Waktu belum diisi. Tulis angka dan satuan untuk setiap kegiatan, misalnya “10 menit”.",
    empty: "Kegiatan {activity} belum punya waktu. Tulis angka dan satuan, misalnya “10 menit”.",
    "rest-empty":
      "{count} kegiatan belum punya waktu: kegiatan {activity} sampai {last}. Tulis angka dan satuannya.",
  },
  "waktu-is-measurable": {
    unmeasurable:
      "Waktu “{text}” pada kegiatan {activity} tidak dapat dihitung. Tulis angka dan satuan, misalnya “10 menit” atau “1 hari kerja”.",
  },
  "waktu-has-a-unit": {
    "no-unit":
      "Waktu “{text}” pada kegiatan {activity} belum bersatuan: menit, jam, atau hari kerja?[ Begitu juga {others} isian lain; satuan cukup ditulis sekali pada judul kolom, misalnya “Waktu (menit)”.]",
  },
  "waktu-is-more-than-zero": {
    zero: "Waktu kegiatan {activity} harus lebih dari nol (sekarang: “{text}”).",
  },
  "waktu-is-not-a-date": {
    date: "Excel mengubah waktu kegiatan {activity} menjadi tanggal (“{text}”). Ubah format sel menjadi Teks, lalu tulis ulang, misalnya “1-2 jam” atau “1/2 jam”.",
  },
  "waktu-says-hari-kerja": {
    "plain-day":
      "“{text}” pada kegiatan {activity} dihitung sebagai hari kerja ({minutes} menit per hari). Tulis “hari kerja” agar jelas[, juga pada {others} isian lain].",
  },
  "waktu-units-are-written-out": {
    short:
      "Satuan waktu “{text}” pada kegiatan {activity} disingkat[, begitu juga {others} isian lain]. Tulis lengkap: “{meant}”.",
  },
  "waktu-is-one-value": {
    range:
      "Waktu “{text}” pada kegiatan {activity} berupa rentang atau batas[, begitu juga {others} isian lain]. Total waktu memakai nilai terbesarnya.",
  },
  "waktu-is-certain": {
    vague:
      "Waktu “{text}” pada kegiatan {activity} tidak terukur. Tetapkan perkiraan waktu standarnya.",
  },
  "waktu-keeps-the-header-unit": {
    "other-unit":
      "Waktu “{text}” pada kegiatan {activity} memakai satuan lain daripada judul kolom ({unit}). Samakan satuannya.",
  },
  "waktu-is-plausible": {
    "long-routine":
      "Waktu {text} untuk “{verb}” pada kegiatan {activity} tampak terlalu lama. Periksa kembali.",
    long: "Waktu {text} pada kegiatan {activity} tampak terlalu lama untuk satu kegiatan. Periksa kembali.",
  },
  "kelengkapan-is-filled": {
    "none-yet":
      "Kolom Kelengkapan belum diisi. Tulis dokumen atau alat yang diperlukan setiap kegiatan.",
    empty: "Kegiatan {activity} belum punya kelengkapan. Tulis dokumen atau alat yang diperlukan.",
    "rest-empty":
      "{count} kegiatan belum punya kelengkapan: kegiatan {activity} sampai {last}. Tulis dokumen atau alatnya.",
  },
  "output-is-filled": {
    "none-yet": "Kolom Output belum diisi. Tulis hasil setiap kegiatan, misalnya “Surat tercatat”.",
    empty:
      "Kegiatan {activity} belum punya output. Setiap kegiatan menghasilkan sesuatu, misalnya “Surat tercatat”.",
    "rest-empty":
      "{count} kegiatan belum punya output: kegiatan {activity} sampai {last}. Tulis hasilnya.",
  },
  "output-is-a-thing": {
    act: "Output kegiatan {activity} diawali “{word}”, seperti kegiatan. Tulis hasilnya sebagai benda, misalnya “Draf surat terparaf”.",
  },
  "output-differs-from-kelengkapan": {
    same: "Output kegiatan {activity} sama dengan kelengkapannya. Sebutkan perubahan statusnya, misalnya “Surat tercatat”.",
  },
  "output-becomes-kelengkapan": {
    unlinked:
      "Kelengkapan kegiatan {next} tidak menyebut hasil kegiatan sebelumnya. Periksa kesinambungannya dengan output kegiatan {activity}.",
  },
  "last-output-fits-the-title": {
    "not-in-outputs":
      "Output kegiatan-kegiatan terakhir belum menyebut hasil pada judul SOP (“{title}”). Periksa apakah prosedurnya sudah sampai pada hasil itu.",
  },
  "lane-code-is-understood": {
    "unknown-code":
      "“{text}” belum dikenali sebagai simbol. Yang dikenali: M (mulai), P (proses), K (keputusan), S (selesai), atau tanda centang (v, x, √).",
  },
  "span-follows-a-symbol": {
    "span-without-symbol":
      "Tanda “<” memperlebar simbol di kolom sebelah kirinya, tetapi di kiri sel ini tidak ada simbol. Hapus tandanya, atau tulis kode di kirinya.",
  },
  "target-is-understood": {
    "unknown-target-syntax":
      "“{text}” belum dikenali sebagai tujuan. Tulis nomor kegiatan (5), simbol tertentu (5#2), atau “selesai”; pisahkan beberapa tujuan dengan titik koma.",
  },
  "terminators-follow-the-style": {
    row: "Baris “{row}” tersendiri tidak dipakai di kantor ini: gambarlah kegiatan pertama dan terakhir sebagai kapsul.",
    "start-activity":
      "Kegiatan {activity} digambar sebagai kapsul mulai, sedangkan kantor ini memakai baris Mulai tersendiri di atasnya. Tambahkan barisnya.",
    "end-activity":
      "Kegiatan {activity} digambar sebagai kapsul selesai, sedangkan kantor ini memakai baris Selesai tersendiri di bawahnya. Tambahkan barisnya.",
  },
  "tidak-belongs-to-a-decision": {
    "tidak-without-decision":
      "“Tidak ke” diisi[ pada kegiatan {activity}], tetapi di baris ini tidak ada keputusan (K). Ubah simbolnya menjadi K, atau kosongkan sel ini.",
    "tidak-ambiguous":
      "Baris ini punya beberapa keputusan. Sebutkan keputusan yang mana, misalnya “1>3” untuk simbol pertama menuju kegiatan 3.",
  },
  "only-an-end-stops-the-flow": {
    "flow-stopped":
      "Alur berhenti[ di kegiatan {activity}] karena “Lanjut ke” berisi “-”, padahal ini bukan akhir. Tulis nomor kegiatan berikutnya, atau ubah simbolnya menjadi S.",
  },
  "table-text-is-read": {
    "text-unread":
      "Tulisan “{text}” di dalam tabel tidak terbaca sebagai kegiatan atau simbol. Lengkapi nomor dan isian barisnya, atau pindahkan ke kolom Keterangan.",
  },
  "drawing-agrees-with-codes": {
    "drawing-disagrees":
      "Gambar alur buatan Anda ({count} bentuk) berbeda dengan kode di kolom pelaksana, mulai baris ini[ (kegiatan {activity})]. Yang dipakai adalah kodenya; gambar Anda tidak diubah.",
  },
  "exit-label-stands-at-an-exit": {
    "label-loose":
      "Tulisan “{text}” tidak berada di dekat cabang keputusan. Letakkan di samping anak panah yang keluar dari belah ketupat.",
  },
  "exit-words-say-ya-or-tidak": {
    "outcome-assumed":
      "Kata pada cabang keputusan[ kegiatan {activity}] belum menunjukkan mana Ya dan mana Tidak. Untuk sementara, cabang ke kegiatan berikutnya dibaca sebagai Ya.",
  },
  "columns-lost": {
    lost: "Pilihan kolom yang tersimpan tidak cocok lagi dengan kepala tabel di lembar {sheet}, jadi Susun membacanya sendiri. Pilih lagi bila ada yang keliru.",
  },
  "rule-crashed": {
    crashed:
      "Aturan {rule} gagal dijalankan. Aturan lain tetap diperiksa; lembar Anda tidak diubah.",
  },
};
