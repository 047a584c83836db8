import { inventarisasiBarang } from "./inventarisasi-barang";
import type { LibrarySop } from "./library-sop";
import { pelaksanaanPerjalananDinas } from "./pelaksanaan-perjalanan-dinas";
import { pelaksanaanSurveiKepuasanMasyarakat } from "./pelaksanaan-survei-kepuasan-masyarakat";
import { pelayananInformasiPublik } from "./pelayanan-informasi-publik";
import { pemberianCutiPegawai } from "./pemberian-cuti-pegawai";
import { pemindahanArsipInaktif } from "./pemindahan-arsip-inaktif";
import { penangananPengaduanMasyarakat } from "./penanganan-pengaduan-masyarakat";
import { penangananSuratKeluar } from "./penanganan-surat-keluar";
import { penangananSuratMasuk } from "./penanganan-surat-masuk";
import { penerimaanTamu } from "./penerimaan-tamu";
import { pengadaanLangsungBarang } from "./pengadaan-langsung-barang";
import { pengusulanKenaikanGajiBerkala } from "./pengusulan-kenaikan-gaji-berkala";
import { pengusulanKenaikanPangkat } from "./pengusulan-kenaikan-pangkat";
import { penyelenggaraanRapat } from "./penyelenggaraan-rapat";
import { penyusunanLaporanBulanan } from "./penyusunan-laporan-bulanan";
import { penyusunanSop } from "./penyusunan-sop";

/** SOP umum: what every office has to do, whatever its field. In the order in which offices look for them. */
export const SOP_UMUM: readonly LibrarySop[] = [
  penangananSuratMasuk,
  penangananSuratKeluar,
  pemberianCutiPegawai,
  pengusulanKenaikanGajiBerkala,
  pelaksanaanPerjalananDinas,
  penyelenggaraanRapat,
  penerimaanTamu,
  pemindahanArsipInaktif,
  pengadaanLangsungBarang,
  inventarisasiBarang,
  penangananPengaduanMasyarakat,
  pelaksanaanSurveiKepuasanMasyarakat,
  pelayananInformasiPublik,
  penyusunanLaporanBulanan,
  penyusunanSop,
  pengusulanKenaikanPangkat,
];
