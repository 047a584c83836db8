import { hasStem } from "../language/stems";
import { activityName } from "./activity-kind";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { type Wording, wordings } from "./wording";

/** Menandatangani, menanda tangani, ditandatangani, tanda tangan. */
const SIGNING = /(?:tanda|nanda)[\s-]*tangan/i;

export const signingFollowsACheck = defineRule({
  id: "signing-follows-a-check",
  code: "AL-20",
  group: "alur",
  basis: BIMTEK_PRACTICE,
  messages: ["unchecked"],
  check({ document, parameters, report }) {
    for (const wording of wordings(document)) {
      const { activity } = wording;
      const text = activity.description.toLowerCase();
      // Once anything is checked or decided, what comes later rests on it.
      const outputs = activity.mutuBaku.output?.items.join(" ") ?? "";
      // "Surat terverifikasi" as the output of receiving it is a check as well.
      if (hasStem(text, parameters.checkingStems)) return;
      if (!isSigning(wording) && hasStem(outputs, parameters.checkingStems)) return;
      if (activity.nodes.some(({ kind }) => kind === "decision")) return;
      if (!isSigning(wording)) continue;
      if (parameters.signedUnchecked.some((object) => text.includes(object))) continue;
      report("unchecked", {
        origin: activity.descriptionOrigin,
        data: { activity: activityName(activity) },
      });
      return;
    }
  },
});

/** How far into its text an activity may come to its act: "Meneliti dan menandatangani". */
const FIRST_WORDS = 4;

/** What follows speaks of another act: "Menyerahkan surat untuk ditandatangani", "Menerima surat yang bertanda tangan". */
const OF_ANOTHER_ACT = /^(?:untuk|agar|guna|yang|bertanda)$/i;

const isSigning = ({ words }: Wording): boolean => {
  const begin = words.slice(0, FIRST_WORDS);
  const other = begin.findIndex((word) => OF_ANOTHER_ACT.test(word));
  return SIGNING.test(begin.slice(0, other === -1 ? FIRST_WORDS : other).join(" "));
};
