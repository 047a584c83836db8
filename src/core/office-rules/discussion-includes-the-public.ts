import { discussionWithoutPublic } from "../stages/stage-progress";
import { PUBLIC_TAKES_PART } from "./basis";
import { defineOfficeRule } from "./define-office-rule";

export const discussionIncludesThePublic = defineOfficeRule({
  id: "discussion-includes-the-public",
  code: "SP-34",
  kind: "tahapan",
  basis: PUBLIC_TAKES_PART,
  messages: ["alone"],
  check({ subject, report }) {
    const row = discussionWithoutPublic(subject);
    if (row) report("alone", { origin: row.people.origin });
  },
});
