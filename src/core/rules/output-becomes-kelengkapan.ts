import { mainPath } from "../document/main-path";
import type { Activity, MutuBakuList } from "../document/sop-document";
import { contentWords, shareAWord } from "../language/content-words";
import { activityName, describedActivities } from "./activity-kind";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { withOwnCell, writtenItems } from "./mutu-baku-cells";

export const outputBecomesKelengkapan = defineRule({
  id: "output-becomes-kelengkapan",
  code: "MB-15",
  group: "mutu-baku",
  basis: BIMTEK_PRACTICE,
  messages: ["unlinked"],
  check({ document, report }) {
    const path = mainPath(document);
    const steps = describedActivities(document).filter(({ nodes }) =>
      nodes.some(({ id }) => path.has(id)),
    );
    // What an earlier activity yields may be needed later only: any output above will do.
    const made = new Set<string>();
    let before: Activity | null = null;
    // A kelengkapan merged over several activities is that of the first of them.
    const asked = new Set(withOwnCell(steps, ({ mutuBaku }) => mutuBaku.kelengkapan?.origin));
    for (const activity of steps) {
      const needed = wordsOf(activity.mutuBaku.kelengkapan);
      const { kelengkapan } = activity.mutuBaku;
      const isAsked = asked.has(activity) && needed.size > 0;
      if (before && kelengkapan && isAsked && made.size > 0 && !shareAWord(needed, made)) {
        report("unlinked", {
          origin: kelengkapan.origin,
          data: { activity: activityName(before), next: activityName(activity) },
          related: before.mutuBaku.output ? [before.mutuBaku.output.origin] : [],
        });
      }
      for (const word of wordsOf(activity.mutuBaku.output)) made.add(word);
      before = activity;
    }
  },
});

const wordsOf = (list: MutuBakuList | null): ReadonlySet<string> =>
  contentWords(writtenItems(list).join(" "));
