import type { LibrarySp } from "./library-sp";
import { pelayananIzinReklame } from "./pelayanan-izin-reklame";
import { pelayananKartuKeluarga } from "./pelayanan-kartu-keluarga";
import { pelayananSuratKeteranganDomisili } from "./pelayanan-surat-keterangan-domisili";

/** Three services that most participants know: population, a village certificate, a licence with a tax. */
export const SP_UMUM: readonly LibrarySp[] = [
  pelayananKartuKeluarga,
  pelayananSuratKeteranganDomisili,
  pelayananIzinReklame,
];
