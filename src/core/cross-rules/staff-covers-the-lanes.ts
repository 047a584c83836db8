import { NUMBER, numberOf } from "../recognise/number-words";
import { writtenComponent } from "../sp-rules/component-texts";
import { OFFICE_PRACTICE } from "./basis";
import { defineCrossRule } from "./define-cross-rule";
import { internalLanes } from "./sop-parts";

export const staffCoversTheLanes = defineCrossRule({
  id: "staff-covers-the-lanes",
  code: "XR-13",
  basis: OFFICE_PRACTICE,
  messages: ["fewer"],
  check({ linked, report }) {
    for (const { sp, sops } of linked) {
      const component = writtenComponent(sp, "jumlahPelaksana");
      const staff = component && staffIn(component.field.text);
      if (!component || staff === null) continue;
      for (const { sop, isSure } of sops) {
        const lanes = internalLanes(sop);
        if (lanes.length <= staff) continue;
        report("fewer", {
          of: sp,
          isSure,
          origin: component.field.origin,
          data: { staff, lanes: lanes.length },
          related: lanes.map(({ origin }) => origin),
        });
      }
    }
  },
});

const PEOPLE = new RegExp(
  `(${NUMBER})\\s*(?:\\([^)]*\\)\\s*)?(?:orang|petugas|pegawai|staf)`,
  "giu",
);

/** The most people that a text may mean: its largest number, or all its numbers together. Null where it has none. */
function staffIn(text: string): number | null {
  const counts = [...text.matchAll(PEOPLE)].map(([, count]) => numberOf(count ?? ""));
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}
