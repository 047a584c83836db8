import { SHEET_GRAMMAR } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["text-unread"] as const;

export const tableTextIsRead = defineRule({
  id: "table-text-is-read",
  code: "KD-09",
  group: "kegiatan",
  basis: SHEET_GRAMMAR,
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
