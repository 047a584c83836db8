import type { ProfileProblemMessages } from "./profile-problem-messages";

export const profileProblemsId: ProfileProblemMessages = {
  "profile-empty":
    "Berkas profil daerah kosong. Isi menurut contoh di docs/profil-daerah.md, lalu coba lagi.",
  "profile-json-incomplete":
    "Profil daerah terputus pada baris {line} kolom {column}: ada kurung atau tanda kutip yang belum ditutup. Lengkapi, lalu coba lagi.",
  "profile-json-unexpected":
    "Profil daerah tidak dapat dibaca pada baris {line} kolom {column}[: “{found}” tidak pada tempatnya]. Periksa koma, titik dua, kurung, dan tanda kutip di sekitarnya, lalu coba lagi.",
  "profile-key-unknown":
    "Isian “{path}” pada baris {line} kolom {column} profil daerah tidak dikenal. Yang dapat dipakai di sini, misalnya: {allowed}.",
  "profile-key-twice":
    "Isian “{path}” pada baris {line} kolom {column} profil daerah sudah ditulis sebelumnya. Gabungkan keduanya menjadi satu.",
  "profile-key-missing":
    "Profil daerah belum memuat isian “{path}”. Tambahkan pada kelompok yang dimulai di baris {line} kolom {column}.",
  "profile-not-object":
    "Isi[ “{path}”] pada baris {line} kolom {column} profil daerah harus berupa kelompok isian di antara kurung kurawal.",
  "profile-not-list":
    "Isi “{path}” pada baris {line} kolom {column} profil daerah harus berupa daftar di antara kurung siku.",
  "profile-not-text":
    "Isi “{path}” pada baris {line} kolom {column} profil daerah harus berupa teks di antara tanda kutip dan tidak kosong.",
  "profile-not-number":
    "Isi “{path}” pada baris {line} kolom {column} profil daerah harus berupa angka lebih dari nol, tanpa tanda kutip.",
  "profile-value-unknown":
    "Nilai “{value}” untuk “{path}” pada baris {line} kolom {column} profil daerah tidak dikenal. Yang dapat dipakai, misalnya: {allowed}.",
  "profile-label-taken":
    "Label “{label}” pada “{path}” (baris {line} kolom {column} profil daerah) sudah dipakai untuk “{other}”. Satu label hanya untuk satu bagian; pilih label lain.",
};
