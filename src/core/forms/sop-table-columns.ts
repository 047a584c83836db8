/** Columns of the procedure table, from left to right; No and Kegiatan are the first two. */
export type SopTableColumns = {
  readonly firstLane: number;
  readonly kelengkapan: number;
  readonly keterangan: number;
  readonly lanjut: number;
  readonly tidak: number;
};

/** A table without pelaksana has one lane to be named. */
export function sopTableColumns(lanes: number): SopTableColumns {
  const kelengkapan = 2 + Math.max(1, lanes);
  return {
    firstLane: 2,
    kelengkapan,
    keterangan: kelengkapan + 3,
    lanjut: kelengkapan + 4,
    tidak: kelengkapan + 5,
  };
}
