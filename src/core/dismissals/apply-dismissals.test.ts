import { type FormStep, form } from "../../../tests/support/grid";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { lint } from "../rules/lint";
import { presetFor } from "../rules/presets";
import { applyDismissals, dismissalOf } from "./apply-dismissals";

const STEPS: readonly FormStep[] = [
  {
    kegiatan: "Menerima surat",
    kode: ["M", ""],
    waktu: "segera",
    kelengkapan: "Surat",
    output: "Surat diterima",
  },
  {
    kegiatan: "Menelaah surat",
    kode: ["", "P"],
    waktu: "segera",
    kelengkapan: "Surat",
    output: "Telaah",
  },
  {
    kegiatan: "Mengarsipkan surat",
    kode: ["S", ""],
    waktu: "segera",
    kelengkapan: "Telaah",
    output: "Arsip",
  },
];

const sheet = (steps: readonly FormStep[], name = "SOP 1", title = "Penanganan Surat") =>
  form({ pelaksana: ["Staf", "Kasi"], steps, sheet: name, identity: { "Nama SOP": title } });

function check(...snapshots: readonly GridSnapshot[]) {
  const reading = recognise(snapshots);
  const nothing = { services: { documents: [], sheets: [] }, inventories: [], offices: [] };
  return { source: { reading, ...nothing }, diagnostics: lint(reading, presetFor()) };
}

/** The dismissal of the finding about the waktu of that activity. */
function dismissed(steps = STEPS, activity = "2") {
  const { source, diagnostics } = check(sheet(steps));
  const found = diagnostics.find(
    ({ ruleId, data }) => ruleId === "waktu-is-certain" && data.activity === activity,
  )!;
  return dismissalOf(found, diagnostics, source, "  Menunggu hasil uji coba ")!;
}

const activitiesOf = (...snapshots: readonly GridSnapshot[]) => {
  const { source, diagnostics } = check(...snapshots);
  const sorted = applyDismissals(diagnostics, [dismissed()], source);
  expect(sorted.open.length + sorted.dismissed.length).toBe(diagnostics.length);
  return sorted.dismissed.map(({ diagnostic, dismissal }) => [
    diagnostic.data.activity,
    dismissal.reason,
  ]);
};

test("the finding that was set aside is set aside, no other one", () => {
  expect(activitiesOf(sheet(STEPS))).toEqual([["2", "Menunggu hasil uji coba"]]);
});

test("rows inserted above, moved rows and new numbers lose nothing", () => {
  const [first, second, third] = STEPS;
  const inserted = [
    first!,
    { kegiatan: "Mencatat surat", kode: ["P", ""], waktu: "5 menit" },
    second!,
    third!,
  ];
  expect(activitiesOf(sheet(inserted))).toEqual([["3", "Menunggu hasil uji coba"]]);
  expect(activitiesOf(sheet([second!, first!, third!]))).toEqual([
    ["1", "Menunggu hasil uji coba"],
  ]);
});

test("a renamed sheet loses nothing, another sheet gains nothing", () => {
  expect(activitiesOf(sheet(STEPS, "Surat Masuk"))).toHaveLength(1);
  const { source, diagnostics } = check(sheet(STEPS), sheet(STEPS, "SOP 2", "Penataan Arsip"));
  const sorted = applyDismissals(diagnostics, [dismissed()], source);
  expect(sorted.dismissed.map(({ diagnostic }) => diagnostic.origin.sheet)).toEqual(["SOP 1"]);
});

test("the finding comes back when its text is another one", () => {
  const changed = STEPS.with(1, { ...STEPS[1]!, kegiatan: "Menelaah dan menilai surat" });
  expect(activitiesOf(sheet(changed))).toEqual([]);
  expect(activitiesOf(sheet(STEPS.with(1, { ...STEPS[1]!, waktu: "secepatnya" })))).toEqual([]);
});

test("of two activities with one text, only the one that was meant", () => {
  const twins = [STEPS[0]!, STEPS[1]!, STEPS[1]!, STEPS[2]!];
  const { source, diagnostics } = check(sheet(twins));
  const sorted = applyDismissals(diagnostics, [dismissed(twins, "3")], source);
  expect(sorted.dismissed.map(({ diagnostic }) => diagnostic.data.activity)).toEqual(["3"]);
});

test("a finding about a whole column is not tied to its first activity", () => {
  const bare = STEPS.map(({ waktu: _, ...step }) => step);
  const { source, diagnostics } = check(sheet(bare));
  const found = diagnostics.find(({ messageId }) => messageId === "none-yet")!;
  const dismissal = dismissalOf(found, diagnostics, source, "Diisi setelah uji coba")!;
  const more = check(sheet([{ kegiatan: "Membuka loket", kode: ["P", ""] }, ...bare]));
  const sorted = applyDismissals(more.diagnostics, [dismissal], more.source);
  expect(sorted.dismissed.map(({ diagnostic }) => diagnostic.messageId)).toEqual(["none-yet"]);
});

test("every finding of a form can be set aside, each with a key of its own", () => {
  const { source, diagnostics } = check(sheet(STEPS, "SOP 1", "Menerima surat tahun 2026"));
  const dismissals = diagnostics.map(
    (diagnostic) => dismissalOf(diagnostic, diagnostics, source, "Sudah dibahas")!,
  );
  expect(new Set(dismissals.map((one) => JSON.stringify(one))).size).toBe(diagnostics.length);
  expect(diagnostics.length).toBeGreaterThan(3);
  expect(applyDismissals(diagnostics, dismissals, source).open).toEqual([]);
});
