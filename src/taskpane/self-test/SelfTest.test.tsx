import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SelfTestReport } from "./report";
import type { SelfTestResult, StepResult } from "./run-self-test";
import { SelfTest } from "./SelfTest";

const reportOf = (result: SelfTestResult): SelfTestReport => ({
  format: "susun-self-test/1",
  excel: { platform: "PC", version: "16.0" },
  result,
  trace: [{ flags: 1, request: {}, response: {} }],
});

function show(result: SelfTestResult, language: "id" | "en" = "id") {
  const user = userEvent.setup();
  const onClose = jest.fn();
  const run = jest.fn(async (tell: (one: StepResult) => void) => {
    if (result.kind === "ran") for (const one of result.steps) tell(one);
    return reportOf(result);
  });
  render(<SelfTest language={language} run={run} onClose={onClose} />);
  return { user, onClose, run };
}

const button = (name: string) => screen.getByRole("button", { name });
const passed: SelfTestResult = {
  kind: "ran",
  sheet: "Sheet1",
  steps: [
    { step: "cells", outcome: "passed" },
    { step: "recognised", outcome: "passed" },
  ],
  cleared: true,
};

test("runs on demand, tells each step, and hands out the record", async () => {
  const { user, run } = show(passed);
  expect(run).not.toHaveBeenCalled();
  expect(screen.queryByRole("textbox")).toBeNull();
  await user.click(button("Mulai uji"));
  expect(await screen.findByText("Semua 2 langkah lolos.")).toBeVisible();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Menulis dan membaca sel: lolos",
    "Mengenali tabel: lolos",
  ]);
  const text = screen.getByRole("textbox", { name: "Catatan uji (JSON)" });
  expect(JSON.parse((text as HTMLTextAreaElement).value)).toEqual(reportOf(passed));
  await user.click(button("Salin catatan"));
  expect(await screen.findByText("Catatan tersalin.")).toBeVisible();
  expect(JSON.parse(await navigator.clipboard.readText())).toEqual(reportOf(passed));
});

test("a clipboard out of reach is said, the text is there", async () => {
  const { user } = show(passed);
  await user.click(button("Mulai uji"));
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  await user.click(button("Salin catatan"));
  expect(await screen.findByText(/salin sendiri/)).toBeVisible();
});

test("a step that failed is told with its detail, and a sheet that stayed", async () => {
  const { user } = show({
    kind: "ran",
    sheet: "Sheet1",
    steps: [{ step: "drawn", outcome: "failed", detail: "Unexpected: names" }],
    cleared: false,
  });
  await user.click(button("Mulai uji"));
  expect(await screen.findByText("Unexpected: names")).toBeVisible();
  expect(screen.getByText(/berhenti pada langkah/)).toBeVisible();
  expect(screen.getByText(/Hapuslah sendiri/)).toBeVisible();
});

test.each<[SelfTestResult, RegExp]>([
  [{ kind: "not-empty" }, /Buku kerja ini ada isinya/],
  [{ kind: "failed", code: "session-lost" }, /Excel/],
])("%j is told in words, without a record", async (result, words) => {
  const { user } = show(result);
  await user.click(button("Mulai uji"));
  expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("leads back to the pane, and speaks English", async () => {
  const { user, onClose } = show(passed, "en");
  await user.click(button("Back to the pane"));
  expect(onClose).toHaveBeenCalledTimes(1);
});
