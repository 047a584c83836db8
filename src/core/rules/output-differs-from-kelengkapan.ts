import type { MutuBakuList } from "../document/sop-document";
import { activityName, describedActivities } from "./activity-kind";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { withOwnCell, writtenItems } from "./mutu-baku-cells";

export const outputDiffersFromKelengkapan = defineRule({
  id: "output-differs-from-kelengkapan",
  code: "MB-14",
  group: "mutu-baku",
  basis: BIMTEK_PRACTICE,
  messages: ["same"],
  check({ document, report }) {
    const activities = withOwnCell(
      describedActivities(document),
      ({ mutuBaku }) => mutuBaku.output?.origin,
    );
    for (const activity of activities) {
      const { kelengkapan, output } = activity.mutuBaku;
      if (!kelengkapan || !output || plain(output) === "") continue;
      if (plain(kelengkapan) !== plain(output)) continue;
      report("same", {
        origin: output.origin,
        data: { activity: activityName(activity) },
        related: [kelengkapan.origin],
      });
    }
  },
});

/** Letters and numbers alone. */
const plain = (list: MutuBakuList): string =>
  writtenItems(list)
    .join(" ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
