/** Dots or strokes to be written on: four or more that do not hang on a word. */
const LINE = /(?:^|[\s:/(,])(?:[.·]{4,}|…{2,}|_{4,})/u;
/** `xxx`, but not the number thirty of a chapter. */
const CROSSES =
  /(?<!(?:bab|pasal|lampiran|bagian|ke)[\s-]*)(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/iu;
/** `[nama jabatan]`, `[...]`: a note that stands for a text. A number in brackets is a reference. */
const SQUARE = /\[(?:[\s.…_]*|\p{L}[^[\]\d]*)\]/u;
/** `<nama dinas>`; not `< 5 dan >`, which measures, and not an address. */
const POINTED = /<\p{L}[\p{L}\s/.-]*>/u;
/** What a template says to whoever fills it in. */
const TOLD =
  /^\W*(?:contoh|cth|misal(?:nya)?)\s*:|^\W*(?:(?:harap|mohon|wajib|silakan)\s+)?(?:di)?isi(?:lah|kan)?\s+(?:dengan|sesuai|nama|nomor|tanggal|jabatan|judul|oleh\s+bagian|di\s?sini)\b/iu;

const PATTERNS = [LINE, CROSSES, SQUARE, POINTED, TOLD];

/** Room of a template that nobody has filled in yet, in a text that holds more than dots. */
export const holdsPlaceholder = (text: string): boolean =>
  PATTERNS.some((pattern) => pattern.test(text));
