import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { finding, paneState, SHEET, sop } from "../../../../tests/support/pane-state";
import type { Fix } from "../../../core/fixes/fix";
import { cellOrigin } from "../../../core/grid/address";
import type { FixTarget } from "../../../session/fix-target";
import type { Session, SessionState } from "../../../session/session";
import { CheckTab } from "../CheckTab";

const fixOfCells = (...rows: readonly number[]): Fix => ({
  label: "say-hari-kerja",
  data: {},
  commands: [{ kind: "set-values", sheet: SHEET, cells: [] }],
  preview: rows.map((row) => ({
    cell: cellOrigin(SHEET, row - 1, 5),
    before: row === 16 ? "" : "1 hari",
    after: "1 hari kerja",
  })),
  completes: true,
});

const one = finding("warning", 15);
const other = finding("warning", 16);

function show(changes: Partial<SessionState>, fixOf: (target: FixTarget) => Fix | null) {
  const session = {
    fixOf: jest.fn(fixOf),
    fix: jest.fn(async () => {}),
    acceptFix: jest.fn(async () => {}),
    declineFix: jest.fn(),
    reveal: jest.fn(async () => {}),
    dismiss: jest.fn(async () => {}),
  };
  const tab = (state: Partial<SessionState>) => (
    <FluentProvider theme={webLightTheme}>
      <CheckTab state={paneState(state)} step={null} session={session as unknown as Session} />
    </FluentProvider>
  );
  const { rerender } = render(tab(changes));
  return {
    session,
    user: userEvent.setup(),
    become: (next: Partial<SessionState>) => rerender(tab(next)),
  };
}

const FIX = /^Tulis “hari kerja”/;

test("a finding with an answer has it as a button, and one for all of its rule", async () => {
  const { session, user } = show({ diagnostics: [one, other] }, ({ kind }) =>
    kind === "all" ? fixOfCells(15, 16) : fixOfCells(15),
  );
  await user.click(screen.getAllByRole("button", { name: FIX })[0]!);
  expect(session.fix).toHaveBeenLastCalledWith({ kind: "one", diagnostic: one });
  await user.click(
    screen.getAllByRole("button", { name: /^Perbaiki semua temuan seperti ini, 2 sel/ })[1]!,
  );
  expect(session.fix).toHaveBeenLastCalledWith({ kind: "all", ruleId: one.ruleId });
});

test("where the author has to answer there is no button", () => {
  show({ diagnostics: [one] }, () => null);
  expect(screen.queryByRole("button", { name: /Perbaiki|hari kerja/ })).toBeNull();
});

test("where all of a rule is what one of it is, one button says so", () => {
  show({ diagnostics: [one] }, () => fixOfCells(15));
  expect(screen.queryByRole("button", { name: /Perbaiki semua/ })).toBeNull();
});

describe("a proposal", () => {
  const proposal = {
    target: { kind: "all", ruleId: one.ruleId },
    fix: fixOfCells(15, 16),
  } as const;

  test("shows each cell before and after, and has the focus", () => {
    show({ diagnostics: [one], proposal }, () => null);
    const region = screen.getByRole("region", { name: /2 sel akan diubah/ });
    const cells = within(region)
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.textContent);
    expect(cells).toEqual(["F151 hari1 hari kerja", "F16(kosong)1 hari kerja"]);
    expect(within(region).getByRole("heading")).toHaveFocus();
  });

  test("is done or left by its buttons, or left by Esc", async () => {
    const { session, user } = show({ diagnostics: [one], proposal }, () => null);
    await user.keyboard("{Escape}");
    expect(session.declineFix).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Perbaiki" }));
    expect(session.acceptFix).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Batal" }));
    expect(session.declineFix).toHaveBeenCalledTimes(2);
  });

  test("gives the focus back to where it came from", () => {
    const { become } = show({ diagnostics: [one] }, () => fixOfCells(15));
    const opener = screen.getByRole("button", { name: FIX });
    opener.focus();
    become({ diagnostics: [one], proposal });
    expect(opener).not.toHaveFocus();
    become({ diagnostics: [one] });
    expect(opener).toHaveFocus();
  });
});

describe("progress", () => {
  test("is told in words, with the next things of other rules", () => {
    const errors = [
      finding("error", 15, "waktu-is-more-than-zero"),
      finding("error", 16, "has-an-end"),
    ];
    show({ diagnostics: errors }, () => null);
    expect(
      screen.getByRole("progressbar", { name: "Menuju siap ditandatangani" }),
    ).toBeInTheDocument();
    expect(screen.getByText("Sedang disusun.")).toBeInTheDocument();
    expect(screen.getByText("Sesudah itu")).toBeInTheDocument();
  });

  test("is not asked of a sheet without a table", () => {
    show({ document: sop({ table: null }) }, () => null);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});

test("the load of each pelaksana is a table, whose bars say no more", () => {
  show({}, () => null);
  const table = screen.getByRole("table", {
    name: "Kegiatan dan waktu setiap pelaksana",
    hidden: true,
  });
  const rows = within(table).getAllByRole("row", { hidden: true }).slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    "Staf220100%",
    "Kepala Seksi000%",
    "Camat000%",
  ]);
});
