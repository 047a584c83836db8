const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words with the form of a verb with meN- that are none. */
export const NOT_ACTIVE = words(`
  media mediasi melalui melainkan melati melayu member memang memori menara mendadak mendagri menengah mengapa mengenai
  menhan menhub menit menjelang menkes menkeu menko menkominfo menlu menpan menpanrb mental mentah mentan menteri mentor
  menu menurut merah merana mereka merdeka meriah merk merupakan mess mesin meskipun metode mewah
`);

/** Words with the form of a verb with ber- that are none. */
export const NOT_BER = words(`
  beranda berani berapa beras berat berbagai berdasarkan berikut berita beribu berkala berkas berkat berlian bermacam
  bersama bersih bersangkutan bertahap berwenang
`);

/** Words with the form of a passive verb that are none. */
export const NOT_PASSIVE = words(`didikan`);

/** Words with the form of a noun of an action that are things, places or people. */
export const NOT_ACTION_NOUN = words(`
  pedoman pegunungan pekan pekarangan pekerjaan pelabuhan pelatihan pelayanan pemakaman pemerintahan pendapatan
  pendidikan penghasilan pengetahuan pengadilan peralatan peraturan percetakan perdagangan perempuan perguruan
  perhiasan perhubungan perikanan peringatan perizinan perkantoran perkebunan perlengkapan permukiman pernyataan
  perpustakaan persyaratan pertanahan pertanian perumahan perusahaan peternakan perundangan
`);

/** Active verbs without meN- or ber-, or with a changed prefix. */
export const OTHER_ACTIVE = words(`
  bekerja belajar datang duduk hadir ikut kembali keluar masuk mohon naik pergi pindah pulang tiba turun tampil minta
  makan minum
`);
