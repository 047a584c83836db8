import { finding } from "../../../tests/support/pane-state";
import { countBySeverity } from "./severity";

test("counts by severity", () => {
  const findings = [finding("error", 1), finding("hint", 2), finding("hint", 3)];
  expect(countBySeverity(findings)).toEqual({ error: 1, warning: 0, hint: 2 });
});
