import type { GridSnapshot } from "../../src/core/grid/grid-snapshot";
import { type FormStep, form } from "./grid";

const LANES = ["Staf", "Analis", "Kepala Seksi", "Kepala Bidang", "Kepala Dinas"];
const VERBS = ["Menyusun", "Mengoreksi", "Memaraf", "Mencetak", "Menggandakan"];
/** Every so many rows a decision goes back to the row before it. */
const DECISION_EVERY = 6;

/**
 * An SOP of any length, for measuring: `right`, with a correction every six rows, or `faulty`, with something to say
 * about nearly every row.
 */
export function longForm(rows: number, kind: "right" | "faulty"): GridSnapshot {
  const step = kind === "right" ? rightStep : faultyStep;
  return form({
    pelaksana: LANES,
    steps: Array.from({ length: rows }, (_, i) => step(i, rows)),
  });
}

const inLane = (lane: number, code: string): readonly string[] =>
  LANES.map((_, i) => (i === lane ? code : ""));

function rightStep(i: number, rows: number): FormStep {
  const isDecision = i % DECISION_EVERY === DECISION_EVERY - 1 && i < rows - 1;
  const code = i === 0 ? "M" : i === rows - 1 ? "S" : isDecision ? "K" : "P";
  const verb = VERBS[i % VERBS.length]!;
  return {
    kegiatan: isDecision ? `Memeriksa bagian ${i} laporan` : `${verb} bagian ${i} laporan`,
    kode: inLane(i % LANES.length, code),
    kelengkapan: `Bagian ${i} laporan`,
    waktu: "10 menit",
    output: `Bagian ${i} laporan terbaru`,
    ...(isDecision ? { tidak: i } : {}),
  };
}

function faultyStep(i: number, rows: number): FormStep {
  const right = rightStep(i, rows);
  const faults: readonly FormStep[] = [
    { ...right, kegiatan: `Penyusunan bagian ${i} laporan` },
    { ...right, kegiatan: `Staf menyusun bagian ${i} dan mencetak laporan`, waktu: "" },
    { ...right, kegiatan: `Bagian ${i} laporan diperiksa`, waktu: "menyesuaikan" },
    { ...right, output: `Menyusun bagian ${i}`, waktu: "1 hari" },
    { ...right, lanjut: rows + 7 },
    { ...right, kelengkapan: "", output: "" },
    { ...right, kode: inLane(0, "") },
  ];
  return faults[i % faults.length]!;
}
