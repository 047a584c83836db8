import type { DiagramLayout, LayoutInput } from "../../src/core/layout/diagram-layout";
import { layoutDiagram } from "../../src/core/layout/layout-diagram";
import {
  type ApprovedLayouts,
  differences,
  layoutFromText,
  layoutToText,
} from "./approved-layouts";
import type { LayoutFamily } from "./layout-cases";
import { hardCounts, softCounts } from "./layout-metrics";
import { layoutSvg } from "./layout-svg";

const STYLE = `
body { font: 14px/1.4 sans-serif; margin: 24px }
main { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start }
figure { margin: 0; max-width: 480px }
figure.changed { max-width: 984px; inline-size: 100% }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 24px }
figure svg { inline-size: 100%; block-size: auto; border: 1px solid #ccc }
.bad { color: #b00020; font-weight: bold }
.new { color: #1f3864; font-weight: bold }`;

/** One case as it is now, beside its approved layout. */
export type InspectedCase = {
  readonly family: string;
  readonly name: string;
  readonly input: LayoutInput;
  readonly layout: DiagramLayout;
  /** Null where none was approved. */
  readonly approved: string | null;
  /** Symbols, lines and labels that are not as approved. */
  readonly changes: number;
};

export const caseKey = ({ family, name }: Pick<InspectedCase, "family" | "name">): string =>
  `${family}/${name}`;

/** Lays every case out and compares it with what was approved. */
export const inspectCases = (
  families: readonly LayoutFamily[],
  approved: ApprovedLayouts,
): readonly InspectedCase[] =>
  families.flatMap(({ name: family, cases }) =>
    cases.map(({ name, input }) => {
      const layout = layoutDiagram(input);
      const before = approved[caseKey({ family, name })] ?? null;
      const changes = before === null ? 0 : differences(before, layoutToText(layout));
      return { family, name, input, layout, approved: before, changes };
    }),
  );

/** One HTML page: what changed since it was approved, side by side; then every case, the faulty ones first. */
export function layoutPage(cases: readonly InspectedCase[]): string {
  const changed = cases
    .filter(({ changes }) => changes > 0)
    .sort((a, b) => b.changes - a.changes)
    .map(changedFigure);
  const families = [...new Set(cases.map(({ family }) => family))];
  const sections = families.map((name) => {
    const figures = cases
      .filter(({ family, changes }) => family === name && changes === 0)
      .map((one) => ({ html: figure(one), faults: faultsOf(one.input, one.layout).length }))
      .sort((a, b) => b.faults - a.faults);
    return section(
      name,
      figures.map(({ html }) => html),
    );
  });
  const first = section(`Changed since approved: ${changed.length}`, changed);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Layouts</title><style>${STYLE}</style>${[first, ...sections].join("\n")}</html>`;
}

const section = (title: string, figures: readonly string[]): string =>
  `<h2>${title}</h2><main>${figures.join("\n")}</main>`;

/** Hard offences and warnings, in words. */
function faultsOf(input: LayoutInput, layout: DiagramLayout): readonly string[] {
  const offences = Object.entries(hardCounts(input, layout))
    .filter(([, count]) => count > 0)
    .map(([key, count]) => `${key} ${count}`);
  return [...offences, ...layout.warnings.map(({ code, subject }) => `${code} ${subject}`)];
}

function figures(input: LayoutInput, layout: DiagramLayout): string {
  const { edges, crossings, bends, length } = softCounts(input, layout);
  return `${edges} lines, ${crossings} crossings, ${bends} bends, ${length} pt`;
}

const faultText = (input: LayoutInput, layout: DiagramLayout): string =>
  `<span class="bad">${faultsOf(input, layout).join(", ")}</span>`;

function figure({ name, input, layout, approved }: InspectedCase): string {
  const state = approved === null ? '<span class="new">not approved yet</span>' : "";
  return `<figure><figcaption><b>${name}</b> ${figures(input, layout)} ${state} ${faultText(input, layout)}</figcaption>${layoutSvg(input, layout)}</figure>`;
}

function changedFigure({ family, name, input, layout, approved, changes }: InspectedCase): string {
  const before = layoutFromText(input, approved ?? "");
  return [
    `<figure class="changed"><figcaption><b>${family}/${name}</b> ${changes} changes ${faultText(input, layout)}</figcaption>`,
    `<div class="pair"><div>approved: ${figures(input, before)}${layoutSvg(input, before)}</div>`,
    `<div>now: ${figures(input, layout)}${layoutSvg(input, layout)}</div></div></figure>`,
  ].join("");
}
