import { formatOrigin } from "../grid/address";
import { OMBUDSMAN_2022_2024 } from "../ombudsman/indicators";
import type { IndicatorState, Readiness } from "../ombudsman/readiness";
import type { NewSheet } from "../sheet-commands";
import type { Paper } from "./paper";
import { tableForm } from "./table-form";

const { version, source } = OMBUDSMAN_2022_2024;

/**
 * Self-check for the assessment of Ombudsman RI: what the workbook shows already, and which documents are to be
 * collected. No score is predicted; the instrument has changed since.
 */
export const ombudsmanForm = (
  dimensions: readonly Readiness[],
  unit: string,
  paper: Paper,
): NewSheet =>
  tableForm(
    {
      title: [`KESIAPAN PENILAIAN KEPATUHAN OMBUDSMAN (VERSI ${version})`],
      facts: [
        ["Unit Kerja", unit.replaceAll("\n", " ")],
        ["Sumber", source],
        [
          "Catatan",
          "Instrumen berubah sejak 2025 (Peraturan Ombudsman 61/2025). Daftar ini untuk menyiapkan dokumen, bukan ramalan nilai.",
        ],
      ],
      columns: [
        { head: "No", share: 5, look: { align: "center" } },
        { head: "Dimensi (bobot)", share: 14 },
        { head: "Indikator", share: 27 },
        { head: "Bukti yang disiapkan", share: 26 },
        { head: "Di buku kerja ini", share: 15 },
        { head: "Sudah ada?", share: 13 },
      ],
      rows: dimensions.flatMap(({ dimension, indicators }, d) =>
        indicators.map(({ indicator, state }, i) => [
          `${d + 1}.${i + 1}`,
          `${dimension.name} (${String(dimension.weight).replace(".", ",")}%)`,
          indicator.text,
          indicator.evidence.join("\n"),
          stateText(state),
          "",
        ]),
      ),
      landscape: true,
    },
    paper,
  );

function stateText(state: IndicatorState): string {
  switch (state.kind) {
    case "in-workbook":
      return formatOrigin(state.at);
    case "missing":
      return "belum ada";
    case "outside":
      return "-";
  }
}
