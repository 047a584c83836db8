/** One activity of a ready-made SOP, as the form writes it. */
export type LibraryStep = {
  readonly kegiatan: string;
  /** Codes of the sheet grammar, lane by lane; lanes that are not named are blank. */
  readonly kode: readonly string[];
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly output: string;
  readonly keterangan?: string;
  /** Targets of the sheet grammar: numbers of activities, a word in brackets, `selesai`. */
  readonly lanjut?: string;
  readonly tidak?: string;
};

/**
 * A generic SOP that every office can start from. It is complete, but not an office's own: number, dates, official and
 * unit are the office's, and so are the names of its pelaksana.
 */
export type LibrarySop = {
  /** Kebab-case slug of the title. */
  readonly id: string;
  readonly judul: string;
  readonly dasarHukum: readonly string[];
  readonly kualifikasi: readonly string[];
  readonly keterkaitan: readonly string[];
  readonly peralatan: readonly string[];
  readonly peringatan: string;
  readonly pencatatan: readonly string[];
  readonly pelaksana: readonly string[];
  readonly kegiatan: readonly LibraryStep[];
};
