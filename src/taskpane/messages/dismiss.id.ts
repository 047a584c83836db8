/** Setting findings aside. */
export const dismissId = {
  "dismiss.open": "Abaikan…",
  "dismiss.open.of": "Abaikan temuan: {sentence}",
  "dismiss.ask": "Mengapa temuan ini diabaikan?",
  "dismiss.reason.rule": "Sesuai aturan daerah kami",
  "dismiss.reason.wait": "Menunggu keputusan pimpinan",
  "dismiss.reason.wrong": "Temuannya keliru",
  "dismiss.own": "Alasan lain",
  "dismiss.do": "Abaikan",
  "dismiss.cancel": "Batal",
  "dismiss.list": "Diabaikan",
  "dismiss.back": "Kembalikan",
  "dismiss.back.of": "Kembalikan temuan: {sentence}",
  "dismiss.because": "Alasan: {reason}",
} as const;
