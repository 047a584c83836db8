/** What findings leave on the sheet itself. */
export const cuesId = {
  "cues.title": "Tanda di lembar",
  "cues.marks": "Warnai sel yang punya temuan",
  "cues.marks.note":
    "Merah untuk kesalahan, kuning untuk peringatan, biru untuk saran. Warna asli sel tidak diubah dan tampak lagi saat dimatikan. Selama menyala, Urungkan (Ctrl+Z) di Excel bisa terputus.",
} as const;
