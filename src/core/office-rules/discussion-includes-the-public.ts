import { discussionWithoutPublic } from "../stages/stage-progress";
import { PUBLIC_TAKES_PART } from "./basis";
import { defineStagesRule } from "./define-office-rule";

export const discussionIncludesThePublic = defineStagesRule({
  id: "discussion-includes-the-public",
  code: "SP-34",
  basis: PUBLIC_TAKES_PART,
  messages: ["alone"],
  check({ stages, parameters, report }) {
    const row = discussionWithoutPublic(stages, parameters.publicWords);
    if (row) report("alone", { origin: row.people.origin });
  },
});
