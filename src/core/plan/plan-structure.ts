import type { Activity, Flow, NodeId, SopDocument } from "../document/sop-document";
import { cellName } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { type CodedRow, readCodedRow } from "../recognise/coded-rows";
import type { DrawnLane } from "../recognise/drawn-flow/drawn-flow";
import { type FlowRow, flowPlace, readFlows } from "../recognise/flows";
import { type SheetCells, sheetCells } from "../recognise/sheet-cells";
import { defaultSopProfile, sopProfileById } from "../templates";
import type { HelperKey } from "../templates/sop-profile";
import type { CellChange, HostCommand } from "../workbook-port";
import { cellChange } from "./cell-change";
import { helperColumns } from "./helper-columns";
import { codeChanges, sameSymbols, type WantedSymbol } from "./structure-codes";
import { type TargetRow, wantedTargets } from "./structure-targets";
import { type Piece, targetContent } from "./target-content";

/**
 * Writes the flow of a document into its sheet as codes and helper columns, so that the sheet read back gives the same
 * symbols, flows and labels. Cells that say the same already are not touched, nor is what is not understood.
 */
export function planStructure(
  snapshot: GridSnapshot,
  document: SopDocument,
): readonly HostCommand[] {
  if (!document.table || document.table.sheet !== snapshot.sheet) return [];
  const cells = sheetCells(snapshot);
  const changes = [...planCodes(cells, document), ...planTargets(cells, document)];
  return changes.length === 0
    ? []
    : [{ kind: "set-values", sheet: snapshot.sheet, cells: changes }];
}

function planCodes(cells: SheetCells, document: SopDocument): readonly CellChange[] {
  const lanes = document.pelaksana.map(
    ({ id, column, lastColumn }): DrawnLane => ({ id, left: column, right: lastColumn ?? column }),
  );
  return document.activities.flatMap((activity) => {
    const { top, bottom } = activity.origin.range;
    const present = readCodedRow(cells, lanes, { id: activity.id, top, bottom });
    const wanted = wantedSymbols(document, activity);
    // Beside a drawing ticks and signs do not count, so a symbol read from it is written as a letter.
    const counts = document.flowSource !== "shapes" || present.symbols.every(isWord);
    if (counts && sameSymbols(present.symbols, wanted)) return [];
    return codeChanges(cells, lanes, present, wanted);
  });
}

const isWord = ({ writing }: CodedRow["symbols"][number]): boolean => writing === "word";

export function wantedSymbols(
  { pelaksana, flows }: SopDocument,
  { nodes }: Activity,
): readonly WantedSymbol[] {
  const index = (lane: string): number => pelaksana.findIndex(({ id }) => id === lane);
  const joined = (at: number): boolean => {
    const [first, second] = [nodes[at], nodes[at + 1]];
    return flows.some(
      ({ joint, source, target }) => joint && source === first?.id && target === second?.id,
    );
  };
  return nodes.map(({ kind, lanes }, at) => ({
    symbol: kind,
    firstLane: Math.min(...lanes.map(index)),
    lastLane: Math.max(...lanes.map(index)),
    starred: joined(at) || joined(at - 1),
  }));
}

function planTargets(cells: SheetCells, document: SopDocument): readonly CellChange[] {
  const table = document.table!;
  const flowRows = document.activities.map((activity): FlowRow & TargetRow => {
    const { origin, numberOrigin, descriptionOrigin, nodes } = activity;
    const wanted = wantedSymbols(document, activity);
    const { top, left } = (numberOrigin ?? descriptionOrigin).range;
    return {
      ...flowPlace(cells, table, origin.range),
      numberCell: { row: top, column: left },
      symbols: nodes.map(({ id, kind, origin: place }, at) => ({
        id,
        kind,
        origin: place,
        starred: wanted[at]!.starred,
      })),
    };
  });
  const known = new Set(flowRows.flatMap(({ symbols }) => symbols.map(({ id }) => id)));
  const flows = document.flows.filter(
    ({ source, target }) => known.has(source) && known.has(target),
  );
  const present = readFlows(cells, flowRows, table.helpers);
  const wantedFrom = bySource(flows);
  const presentFrom = bySource(present.flows);
  const unread = new Set(
    present.problems
      .filter(({ code }) => code === "unknown-target-syntax")
      .map(({ origin: { range } }) => cellName(range.top, range.left)),
  );

  const wanted = flowRows.map((row, index) => {
    const leaving = (from: FlowsBySource): readonly Flow[] =>
      row.symbols.flatMap(({ id }) => from.get(id) ?? []);
    const own = leaving(wantedFrom);
    const differs = (isTidak: boolean): boolean =>
      told(own, isTidak) !== told(leaving(presentFrom), isTidak);
    const targets = wantedTargets(flowRows, index, own);
    return {
      row,
      lanjut: differs(false) ? targets.lanjut : null,
      tidak: differs(true) ? targets.tidak : null,
    };
  });
  const columns = helperColumns(cells, table, {
    lanjut: wanted.some(({ lanjut }) => lanjut !== null && lanjut.length > 0),
    tidak: wanted.some(({ tidak }) => tidak !== null && tidak.length > 0),
  });
  const profile = sopProfileById(document.profile) ?? defaultSopProfile;
  const header = (key: HelperKey): readonly CellChange[] => {
    const column = columns[key];
    if (column === null || table.helpers[key] !== null) return [];
    const value = profile.helpers[key][0];
    const change = cellChange(cells.snapshot, table.header.bottom, column, { value });
    return change ? [change] : [];
  };
  return [
    ...header("lanjut"),
    ...header("tidak"),
    ...wanted.flatMap(({ row, lanjut, tidak }) => [
      ...helperChanges(cells, row, columns.lanjut, lanjut, unread),
      ...helperChanges(cells, row, columns.tidak, tidak, unread),
    ]),
  ];
}

type FlowsBySource = ReadonlyMap<NodeId, readonly Flow[]>;

function bySource(flows: readonly Flow[]): FlowsBySource {
  const map = new Map<NodeId, Flow[]>();
  for (const flow of flows) {
    const list = map.get(flow.source);
    if (list) list.push(flow);
    else map.set(flow.source, [flow]);
  }
  return map;
}

/** The flows that leave a row by one of its two helper cells, as one comparable text. */
const told = (flows: readonly Flow[], isTidak: boolean): string =>
  flows
    .filter(({ outcome }) => (outcome === "tidak") === isTidak)
    .map(({ source, target, outcome, label, joint }) =>
      JSON.stringify([source, target, outcome, label, joint]),
    )
    .sort()
    .join("\n");

function helperChanges(
  cells: SheetCells,
  row: FlowRow,
  column: number | null,
  pieces: readonly Piece[] | null,
  unread: ReadonlySet<string>,
): readonly CellChange[] {
  if (column === null || pieces === null) return [];
  const changes: (CellChange | null)[] = [];
  for (const { range, text } of cells.blocksDown(column, row.top, row.bottom)) {
    const isHidden = range.top < row.top || range.left !== column;
    if (isHidden || unread.has(cellName(range.top, column))) continue;
    if (range.top === row.top) {
      const content = pieces.length > 0 ? targetContent(cells.snapshot, pieces) : { value: null };
      changes.push(cellChange(cells.snapshot, row.top, column, content));
    } else if (text !== "") {
      changes.push(cellChange(cells.snapshot, range.top, column, { value: null }));
    }
  }
  return changes.filter((change) => change !== null);
}
