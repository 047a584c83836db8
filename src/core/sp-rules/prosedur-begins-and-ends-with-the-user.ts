import { clipped } from "../rules/identity-block";
import { SP_PRACTICE } from "./basis";
import { stepsOf, writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const prosedurBeginsAndEndsWithTheUser = defineSpRule({
  id: "prosedur-begins-and-ends-with-the-user",
  code: "SP-11",
  group: "penyampaian",
  basis: SP_PRACTICE,
  messages: ["first", "last"],
  check({ document, report }) {
    const component = writtenComponent(document, "prosedur");
    const steps = component ? stepsOf(component) : [];
    const first = steps[0];
    const last = steps.at(-1);
    if (!component || !first || !last || steps.length < LEAST_STEPS) return;
    const { origin } = component.field;
    if (!USER.test(first)) report("first", { origin, data: { text: clipped(first) } });
    // Filing and surveys may come after the product is handed over.
    const end = steps.slice(-2).join(" ");
    if (!HANDED_OVER.test(end)) report("last", { origin, data: { text: clipped(last) } });
  },
});

/** Fewer steps have a finding of their own (SP-10). */
const LEAST_STEPS = 3;
const USER =
  /\b(?:pemohon|pengguna|masyarakat|warga|pelanggan|penerima|tamu|pasien|peserta|pengunjung|pelapor|pengadu|klien|pendaftar|penduduk|wajib\s+pajak|pelaku\s+usaha|orang\s+tua|siswa|mahasiswa|pencari\s+kerja|pns|asn|pegawai\s+yang)\b/i;
const HANDED_OVER =
  /\b(?:menerima|diterima|penerimaan|menyerahkan|diserahkan|penyerahan|mengambil|diambil|pengambilan|mendapat\w*|memperoleh|menyampaikan|disampaikan|penyampaian|mengirim\w*|dikirim\w*|pengiriman|membawa|memberi\w*|diberikan|mengunduh|mencetak|pulang|pemohon)\b/i;
