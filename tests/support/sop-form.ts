import type { NodeKind } from "../../src/core/document/sop-document";
import type { GridSnapshot } from "../../src/core/grid/grid-snapshot";
import { FORM_FIRST_STEP, form } from "./grid";
import type { MadeSop } from "./sop-generator";

const LETTERS: Readonly<Record<NodeKind, string>> = {
  start: "M",
  process: "P",
  decision: "K",
  end: "S",
};

/** A generated SOP as a form with codes and helper columns. */
export function madeForm(sop: MadeSop): GridSnapshot {
  const { symbols, flows, laneWidths, rowHeights } = sop;
  const rowOf = (row: number) => symbols.filter((symbol) => symbol.row === row);
  const placeOf = (id: string) => {
    const symbol = symbols.find((one) => one.id === id)!;
    return { row: symbol.row, k: rowOf(symbol.row).indexOf(symbol) + 1 };
  };
  const joined = new Set(
    flows.filter(({ joint }) => joint).flatMap(({ source, target }) => [source, target]),
  );
  const steps = rowHeights.map((_, row) => {
    const own = rowOf(row);
    const kode = laneWidths.map((_, lane) =>
      own
        .flatMap((symbol, i) => {
          if (symbol.lane === lane) {
            return [`${LETTERS[symbol.kind]}${i + 1}${joined.has(symbol.id) ? "*" : ""}`];
          }
          return symbol.lane < lane && lane <= symbol.lastLane ? ["<"] : [];
        })
        .join(" "),
    );
    const targets = (isTidak: boolean) =>
      own
        .flatMap((symbol, i) => {
          const leaving = flows.filter(
            (flow) =>
              flow.source === symbol.id && !flow.joint && (flow.outcome === "tidak") === isTidak,
          );
          return leaving.map(({ target }) => {
            const { row: to, k } = placeOf(target);
            return `${i + 1}>${to + 1}#${k}`;
          });
        })
        .join("; ");
    return {
      kegiatan: `Melaksanakan kegiatan ${row + 1}`,
      kode,
      waktu: "10 menit",
      lanjut: targets(false) || null,
      tidak: targets(true) || null,
    };
  });
  return form({
    pelaksana: laneWidths.map((_, lane) => `Pelaksana ${lane + 1}`),
    steps,
    columnWidths: [30, 150, ...laneWidths],
    rowHeights: [...Array.from({ length: FORM_FIRST_STEP }, () => 20), ...rowHeights],
  });
}
