import { OMBUDSMAN } from "./basis";
import { lacking } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

const MEANS =
  /\b(?:skm|skp|ikm)\b|surve[iy]|indeks|kuesioner|penilaian|rapat|apel|laporan|evaluasi\s+\p{L}+\s+(?:kinerja|diri)|setiap|tiap|bulan|tahun|semester|triwulan|minggu|hari|berkala|rutin|periodik|\d\s*kali/iu;

export const evaluasiSaysHowOrWhen = defineSpRule({
  id: "evaluasi-says-how-or-when",
  code: "SP-29",
  group: "pengelolaan",
  basis: OMBUDSMAN,
  messages: ["neither"],
  check: lacking("evaluasiKinerja", MEANS, "neither"),
});
