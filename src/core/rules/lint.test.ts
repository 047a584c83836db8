import { sop, workbookOf } from "../../../tests/support/sop";
import { messageOf } from "../messages/catalogue";
import { defineRule } from "./define-rule";
import { lint } from "./lint";
import { presetFor } from "./presets";

const basis = { text: "Uji coba", confidence: "low" } as const;
const document = sop({ activities: [{ symbols: ["M0"] }, { symbols: ["S1"] }] });
const [first, second] = document.activities;

const tellsBoth = defineRule({
  id: "tells-both",
  code: "T-90",
  group: "alur",
  basis,
  messages: ["seen"],
  check({ document: { activities }, report }) {
    for (const { origin } of [...activities].reverse()) report("seen", { origin });
  },
});

const tellsFirst = defineRule({
  id: "tells-first",
  code: "T-91",
  group: "alur",
  basis,
  messages: ["seen"],
  check({ document: { activities }, report }) {
    report("seen", { origin: activities[0]!.origin, data: { n: 1 } });
  },
});

const crashes = defineRule({
  id: "crashes",
  code: "T-92",
  group: "alur",
  basis,
  messages: ["seen"],
  check({ report }) {
    report("seen", { origin: second!.origin });
    throw new Error("out of luck");
  },
});

describe("lint", () => {
  test("orders by severity, then place, then the order of the rules", () => {
    const severities = { "tells-both": "warning", "tells-first": "warning" } as const;
    const found = lint(workbookOf(document), { severities }, [tellsFirst, tellsBoth]);
    expect(found.map(({ code, origin }) => `${code} ${origin.range.top}`)).toEqual([
      "T-91 13",
      "T-90 13",
      "T-90 14",
    ]);
    const raised = { severities: { ...severities, "tells-both": "error" } } as const;
    expect(lint(workbookOf(document), raised, [tellsFirst, tellsBoth])[2]?.code).toBe("T-91");
  });

  test("a finding carries its document, its data and nothing by default", () => {
    const preset = { severities: { "tells-first": "hint" } } as const;
    expect(lint(workbookOf(document), preset, [tellsFirst])).toEqual([
      {
        ruleId: "tells-first",
        code: "T-91",
        messageId: "seen",
        data: { n: 1 },
        severity: "hint",
        documentId: document.id,
        origin: first!.origin,
        related: [],
      },
    ]);
  });

  test("a rule that is off, or not named by the preset, is not run", () => {
    const preset = { severities: { "tells-both": "off" } } as const;
    expect(lint(workbookOf(document), preset, [tellsBoth, crashes])).toEqual([]);
  });

  test("a rule that crashes becomes a report, what it had found stays, the others go on", () => {
    const severities = { crashes: "error", "tells-first": "error" } as const;
    const found = lint(workbookOf(document), { severities }, [crashes, tellsFirst]);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(["tells-first", "crashes", "rule-crashed"]);
    expect(found[2]).toMatchObject({
      code: "X-00",
      severity: "warning",
      data: { rule: "T-92", reason: "Error: out of luck" },
    });
    expect(messageOf(found[2]!, "id")).toContain("T-92");
  });

  test("the default preset is drafting under PermenPANRB 35/2012", () => {
    const untimed = sop({ activities: [{ symbols: ["M0"], waktu: "" }, { symbols: ["S1"] }] });
    const severity = (preset = presetFor()) => lint(workbookOf(untimed), preset)[0]?.severity;
    expect(severity()).toBe("warning");
    expect(severity(presetFor("sop-permenpanrb-35-2012", "final"))).toBe("error");
    expect(severity(presetFor("a-profile-of-a-later-release"))).toBe("warning");
  });
});
