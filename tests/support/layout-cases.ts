import { sopForm } from "../../src/core/forms/sop-form";
import { libraryContent } from "../../src/core/forms/sop-form-content";
import type { LayoutInput } from "../../src/core/layout/diagram-layout";
import { SOP_UMUM } from "../../src/core/library/index";
import type { LibrarySop } from "../../src/core/library/library-sop";
import { layoutInputOf } from "../../src/core/plan/layout-input";
import { recognise } from "../../src/core/recognise/recognise";
import { newSheetSnapshot } from "../../src/core/sheets/new-sheet-snapshot";
import { defaultSopProfile } from "../../src/core/templates/index";
import { madeInput, madeSop } from "./sop-generator";
import { realTopologies, topologyInput } from "./topology";

export type LayoutCase = { readonly name: string; readonly input: LayoutInput };
export type LayoutFamily = { readonly name: string; readonly cases: readonly LayoutCase[] };

/** Sizes at which the growth of the cost is read; rows and lanes. */
const GROWTH = [
  [15, 12],
  [25, 6],
  [60, 8],
  [100, 10],
  [200, 12],
] as const;

/** A general SOP on the form that it is inserted as. */
function libraryCase(sop: LibrarySop): LayoutCase {
  const content = sopForm(libraryContent(sop), { profile: defaultSopProfile, paper: "a4" });
  const sheet = newSheetSnapshot(sop.judul, content);
  return { name: sop.judul, input: layoutInputOf(sheet, recognise([sheet]).documents[0]!) };
}

/** What layouts are measured on. Which weights were chosen on which seeds: docs/layout.md. */
export function layoutFamilies(generated = 200): readonly LayoutFamily[] {
  const made = (seed: number, laneWidths?: readonly number[]): LayoutCase => ({
    name: `seed-${seed}`,
    input: madeInput(madeSop(seed, laneWidths ? { laneWidths } : {})),
  });
  const seeds = (count: number) => Array.from({ length: count }, (_, i) => 2000 + i);
  return [
    {
      name: "topologies",
      cases: realTopologies().map((one) => ({ name: one.id, input: topologyInput(one) })),
    },
    { name: "SOP umum", cases: SOP_UMUM.map(libraryCase) },
    { name: "generated", cases: seeds(generated).map((seed) => made(seed)) },
    { name: "lanes 46-52", cases: seeds(40).map((seed) => made(seed, [46, 48, 50, 52])) },
    ...GROWTH.map(([rows, lanes]) => ({
      name: `${rows}x${lanes}`,
      cases: [1, 2, 3].map((seed) => ({
        name: `seed-${seed}`,
        input: madeInput(madeSop(seed, { rows, lanes })),
      })),
    })),
  ];
}
