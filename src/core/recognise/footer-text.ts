// What stands under a procedure table: notes, totals, signatures.

const NOTE =
  /^(?:catatan|keterangan|ket|nb|note|legenda|penjelasan)\s*[.:]*\s*$|^(?:catatan|keterangan|ket|nb|note|legenda|penjelasan)\s*[.]?\s*:/i;
const LEGEND =
  /^(?:keterangan|legenda|penjelasan|arti|catatan)\s+(?:simbol|gambar|lambang|warna|kode|singkatan)\b/i;
const TOTAL = /^(?:jumlah|total|sub\s*total)\b/i;
/** Alone in its cell: `Mengetahui sisa anggaran` is an activity. */
const SIGNING =
  /^(?:mengetahui|menyetujui|mengesahkan|disahkan|disetujui|ditetapkan|diperiksa|dibuat|disusun|disiapkan)(?:\s*(?:oleh|di\b.*|pada\b.*))?\s*[,:.]*$/i;
const PLACE_AND_DATE = /^[\p{Lu}][\p{L}\s.]{2,30},\s*(?:\.+\s*)?(?:\d{1,2}\s+)?\p{L}*\s*\d{4}$/u;
const NIP = /^(?:NIP|NI\s?PPPK|NRP|NRK)\b/i;
const COPIES = /^tembusan\b/i;

/** Say so beside a symbol and a waktu, too; a bare `Mengesahkan` with these is an activity. */
const PLAIN_ENDINGS = [NOTE, LEGEND, TOTAL, PLACE_AND_DATE, NIP, COPIES];
const ENDINGS = [...PLAIN_ENDINGS, SIGNING];

/** True for a text that is no activity, whatever stands in its row. */
export const closesTable = (text: string): boolean =>
  PLAIN_ENDINGS.some((ending) => ending.test(text.trim()));

/** True for a text that closes a table: a note, a total, a signature block. */
export const endsTable = (text: string): boolean =>
  ENDINGS.some((ending) => ending.test(text.trim()));

/** A No cell: `1`, `1.`, `2a`, `2.1`, `a)`, `IV`; broken ones too, as long as they are short. */
export const isNumberLike = (text: string): boolean =>
  text !== "" &&
  text.length <= 8 &&
  (/\d/.test(text) || /^\(?\p{L}{1,4}[.)]*$/u.test(text)) &&
  !endsTable(text);
