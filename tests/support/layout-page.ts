import { layoutDiagram } from "../../src/core/layout/layout-diagram";
import type { LayoutFamily } from "./layout-cases";
import { hardCounts, softCounts } from "./layout-metrics";
import { layoutSvg } from "./layout-svg";

const STYLE = `
body { font: 14px/1.4 sans-serif; margin: 24px }
main { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start }
figure { margin: 0; max-width: 480px }
figure svg { width: 100%; border: 1px solid #ccc }
.bad { color: #b00020; font-weight: bold }`;

/** One HTML page with the picture and the figures of every case, the faulty ones first. */
export function layoutPage(families: readonly LayoutFamily[]): string {
  const sections = families.map(({ name, cases }) => {
    const figures = cases
      .map(({ name: title, input }) => {
        const layout = layoutDiagram(input);
        const { edges, crossings, bends, length } = softCounts(input, layout);
        const offences = Object.entries(hardCounts(input, layout))
          .filter(([, count]) => count > 0)
          .map(([key, count]) => `${key} ${count}`);
        const warnings = layout.warnings.map(({ code, subject }) => `${code} ${subject}`);
        const faults = [...offences, ...warnings].join(", ");
        const text = `${edges} lines, ${crossings} crossings, ${bends} bends, ${length} pt`;
        return {
          faults: offences.length + warnings.length,
          html: `<figure><figcaption><b>${title}</b> ${text} <span class="bad">${faults}</span></figcaption>${layoutSvg(input, layout)}</figure>`,
        };
      })
      .sort((a, b) => b.faults - a.faults);
    return `<h2>${name}</h2><main>${figures.map(({ html }) => html).join("\n")}</main>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Layouts</title><style>${STYLE}</style>${sections.join("\n")}</html>`;
}
