import type { ProfileProblemMessages } from "./profile-problem-messages";

export const profileProblemsId: ProfileProblemMessages = {
  "profile-empty": "{file} kosong. Isi menurut contohnya, lalu coba lagi.",
  "profile-json-incomplete":
    "{file} terputus pada baris {line} kolom {column}: ada kurung atau tanda kutip yang belum ditutup. Lengkapi, lalu coba lagi.",
  "profile-json-unexpected":
    "{file} tidak dapat dibaca pada baris {line} kolom {column}[: “{found}” tidak pada tempatnya]. Periksa koma, titik dua, kurung, dan tanda kutip di sekitarnya, lalu coba lagi.",
  "profile-key-unknown":
    "Isian “{path}” pada baris {line} kolom {column} {file} tidak dikenal. Yang dapat dipakai di sini, misalnya: {allowed}.",
  "profile-rule-unknown":
    "Aturan “{value}” untuk “{path}” pada baris {line} kolom {column} {file} tidak ada. Sebut nomor atau nama aturan seperti pada temuannya. Yang mirip: {allowed}.",
  "profile-key-twice":
    "Isian “{path}” pada baris {line} kolom {column} {file} sudah ditulis sebelumnya. Gabungkan keduanya menjadi satu.",
  "profile-key-missing":
    "{file} belum memuat isian “{path}”. Tambahkan pada kelompok yang dimulai di baris {line} kolom {column}.",
  "profile-not-object":
    "Isi[ “{path}”] pada baris {line} kolom {column} {file} harus berupa kelompok isian di antara kurung kurawal.",
  "profile-not-list":
    "Isi “{path}” pada baris {line} kolom {column} {file} harus berupa daftar di antara kurung siku.",
  "profile-not-text":
    "Isi “{path}” pada baris {line} kolom {column} {file} harus berupa teks di antara tanda kutip dan tidak kosong.",
  "profile-not-number":
    "Isi “{path}” pada baris {line} kolom {column} {file} harus berupa angka lebih dari nol, tanpa tanda kutip.",
  "profile-value-unknown":
    "Nilai “{value}” untuk “{path}” pada baris {line} kolom {column} {file} tidak dikenal. Yang dapat dipakai, misalnya: {allowed}.",
  "profile-label-taken":
    "Label “{label}” pada “{path}” (baris {line} kolom {column} {file}) sudah dipakai untuk “{other}”. Satu label hanya untuk satu bagian; pilih label lain.",
};
