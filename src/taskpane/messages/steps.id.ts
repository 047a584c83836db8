/** Steps and pelaksana as a list. */
export const stepsId = {
  "tab.langkah": "Langkah",

  "steps.none": "Lembar ini tidak memuat tabel prosedur.",
  "steps.none.title": "Belum ada langkah",
  "steps.list": "Langkah kegiatan",
  "steps.add.first": "Tambah langkah pertama",
  "steps.add.after": "Tambah langkah di bawah ini",
  "steps.add.after.of": "Tambah langkah di bawah langkah {n}",
  "steps.new": "Kegiatan baru",
  "steps.edit.of": "Ubah langkah {n}: {text}",
  "steps.untitled": "(belum ada uraian)",
  "steps.up.of": "Naikkan langkah {n}",
  "steps.down.of": "Turunkan langkah {n}",
  "steps.remove": "Hapus langkah",
  "steps.remove.of": "Hapus langkah {n}",
  "steps.drag.of": "Seret langkah {n} ke tempat lain",
  "steps.keys": "Alt+↑ dan Alt+↓ memindahkan langkah, Enter membukanya.",
  "steps.description": "Uraian kegiatan",
  "steps.symbols": "Simbol tiap pelaksana",
  "steps.symbol.none": "Kosong",
  "steps.symbol.start": "Mulai",
  "steps.symbol.process": "Proses",
  "steps.symbol.decision": "Keputusan",
  "steps.symbol.end": "Selesai",
  "steps.symbol.at": "{symbol} di {lane}",
  "steps.to": "Lanjut ke",
  "steps.to.yes": "Bila ya, lanjut ke",
  "steps.to.no": "Bila tidak, ke",
  "steps.to.of": "{exit}: {symbol}",
  "steps.to.next": "Berikutnya menurut urutan",
  "steps.to.nowhere": "Belum ditentukan",
  "steps.to.step": "{n} · {text}",
  "steps.close": "Selesai",
  "steps.moved": "Langkah “{text}” sekarang urutan ke-{n} dari {total}.",

  "lanes.title": "Pelaksana",
  "lanes.name": "Nama pelaksana {n}",
  "lanes.untitled": "(tanpa nama)",
  "lanes.add": "Tambah pelaksana",
  "lanes.new": "Pelaksana baru",
  "lanes.left.of": "Geser {name} ke kiri",
  "lanes.right.of": "Geser {name} ke kanan",
  "lanes.remove.of": "Hapus kolom {name}",
  "lanes.moved": "{name} sekarang pelaksana ke-{n} dari {total}.",

  "structure.title": "Alur ini digambar tangan",
  "structure.text":
    "Langkahnya baru dapat diubah dari sini setelah alurnya tertulis di baris sebagai kode. Gambar Anda tetap tampil dan tidak diubah.",
  "structure.action": "Jadikan baris terstruktur",

  "planned.structure": "Yang akan ditulis ke tabel",
  "planned.step": "Yang akan dihapus atau ditulis ulang",
  "planned.none": "Tidak ada sel yang berubah isinya.",
  "planned.cells": "Daftar sel",
  "planned.cell": "Sel",
  "planned.before": "Sekarang",
  "planned.after": "Menjadi",
  "planned.empty": "kosong",
  "planned.write": "Tulis",
  "planned.remove": "Hapus",
  "planned.cancel": "Batal",

  "foot.restore.steps": "Kembalikan lembar seperti sebelum langkahnya diubah",
  "foot.restore.structure": "Kembalikan lembar seperti sebelum kodenya ditulis",
  "foot.busy.steps": "Mengubah langkah…",
  "foot.busy.structure": "Menulis kode…",

  "notice.restored.steps": "Lembar sudah kembali seperti sebelum langkahnya diubah.",
  "notice.restored.structure": "Lembar sudah kembali seperti sebelum kodenya ditulis.",
  "notice.structured":
    "Alur sudah tertulis sebagai kode dan tujuan: {n} sel. Gambar Anda tidak diubah.",
  "notice.step-gone":
    "Lembar berubah sejak langkah itu ditampilkan. Daftarnya sudah dibaca ulang; ulangi perubahannya. Tidak ada yang diubah.",
  "notice.step-for-good":
    "Perubahan ini tidak dapat dikembalikan dari sini, karena ada sel gabungan, objek, atau rumus lembar lain yang ikut hilang.",
  "notice.step.add-step": "Langkah ditambahkan.",
  "notice.step.remove-step": "Langkah dihapus; alur disambung ke langkah sesudahnya.",
  "notice.step.move-step": "Langkah dipindahkan.",
  "notice.step.set-description": "Uraian kegiatan diubah.",
  "notice.step.set-symbol": "Simbol diubah.",
  "notice.step.set-target": "Tujuan alur diubah.",
  "notice.step.add-pelaksana": "Kolom pelaksana ditambahkan.",
  "notice.step.remove-pelaksana": "Kolom pelaksana dihapus.",
  "notice.step.rename-pelaksana": "Nama pelaksana diubah.",
  "notice.step.move-pelaksana": "Kolom pelaksana dipindahkan.",
  "notice.step-refused.hand-drawn":
    "Alur ini digambar tangan. Pilih “Jadikan baris terstruktur” atau “Ganti dengan gambar Susun” dahulu, lalu ulangi. Lembar tidak diubah.",
  "notice.step-refused.step-missing":
    "Langkah atau tabelnya tidak lagi ada di lembar ini. Lembar tidak diubah.",
  "notice.step-refused.merged-rows":
    "Baris langkah ini bergabung dengan baris lain, atau bentuknya berbeda. Pisahkan sel gabungannya di Excel, lalu ulangi. Lembar tidak diubah.",
  "notice.step-refused.merged-columns":
    "Kolom pelaksana ini bergabung dengan kolom lain. Pisahkan sel gabungannya di Excel, lalu ulangi. Lembar tidak diubah.",
  "notice.step-refused.last-step":
    "Ini satu-satunya langkah di tabel. Ubah isinya; barisnya tidak dihapus.",
  "notice.step-refused.last-pelaksana":
    "Ini satu-satunya kolom pelaksana. Ubah namanya; kolomnya tidak dihapus.",
  "notice.step-refused.pelaksana-in-use":
    "Kolom pelaksana ini masih memuat simbol atau tulisan. Pindahkan atau hapus isinya dahulu. Lembar tidak diubah.",
  "notice.step-refused.formula-cell":
    "Sel itu berisi rumus. Ubah di sumbernya, agar rumusnya tidak hilang. Lembar tidak diubah.",
} as const;
