import { mainPath } from "../document/main-path";
import type { Activity, MutuBakuList } from "../document/sop-document";
import { contentWords, shareAWord } from "../language/content-words";
import { wordsByInitials } from "../language/initials";
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
    const made: string[] = [];
    let before: Activity | null = null;
    // A kelengkapan merged over several activities is that of the first of them.
    const asked = new Set(withOwnCell(steps, ({ mutuBaku }) => mutuBaku.kelengkapan?.origin));
    for (const activity of steps) {
      const { kelengkapan, output } = activity.mutuBaku;
      const needed = textOf(kelengkapan);
      const isAsked = asked.has(activity) && contentWords(needed).size > 0;
      if (before && kelengkapan && isAsked && !isMade(needed, made)) {
        report("unlinked", {
          origin: kelengkapan.origin,
          data: { activity: activityName(before), next: activityName(activity) },
          related: before.mutuBaku.output ? [before.mutuBaku.output.origin] : [],
        });
      }
      if (contentWords(textOf(output)).size > 0) made.push(textOf(output));
      before = activity;
    }
  },
});

const textOf = (list: MutuBakuList | null): string => writtenItems(list).join(" ");

/** Whether an output names something of a text, in words or by initials; while there is none, nothing is asked. */
const isMade = (needed: string, outputs: readonly string[]): boolean =>
  outputs.length === 0 ||
  outputs.some(
    (output) =>
      shareAWord(contentWords(needed), contentWords(output)) ||
      wordsByInitials(needed, output).length > 0,
  );
