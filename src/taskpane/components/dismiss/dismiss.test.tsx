import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { finding, paneState } from "../../../../tests/support/pane-state";
import type { Session, SessionState } from "../../../session/session";
import { CheckTab } from "../CheckTab";

const first = finding("error", 15);
const second = finding("error", 16);
const dismissal = {
  ruleId: "waktu-is-filled",
  messageId: "empty",
  sheet: "SOP 1",
  anchor: "[]",
  nth: 0,
  reason: "Menunggu hasil uji coba",
};

function show(changes: Partial<SessionState>) {
  const session = {
    reveal: jest.fn(async () => {}),
    fixOf: jest.fn(() => null),
    fix: jest.fn(async () => {}),
    dismiss: jest.fn(async () => {}),
    takeBack: jest.fn(async () => {}),
  };
  render(
    <CheckTab state={paneState(changes)} step={null} session={session as unknown as Session} />,
  );
  return { user: userEvent.setup(), session };
}

const openers = () => screen.getAllByRole("button", { name: /^Abaikan temuan/ });

test("a ready reason sets a finding aside at once, and the next one has the focus", async () => {
  const { user, session } = show({ diagnostics: [first, second] });
  await user.click(openers()[0]!);
  await user.click(screen.getByRole("button", { name: "Menunggu keputusan pimpinan" }));
  expect(session.dismiss).toHaveBeenCalledWith(first, "Menunggu keputusan pimpinan");
  expect(globalThis.document.querySelectorAll<HTMLElement>(".susun-finding")[1]!).toContainElement(
    document.activeElement as HTMLElement,
  );
});

test("a reason of one's own must say something", async () => {
  const { user, session } = show({ diagnostics: [first] });
  await user.click(openers()[0]!);
  const own = screen.getByRole("textbox", { name: "Alasan lain" });
  await user.type(own, "-{Enter}");
  expect(session.dismiss).not.toHaveBeenCalled();
  await user.type(own, " sudah disepakati{Enter}");
  expect(session.dismiss).toHaveBeenCalledWith(first, "- sudah disepakati");
});

test("Esc leaves everything as it was and gives the focus back", async () => {
  const { user, session } = show({ diagnostics: [first] });
  await user.click(openers()[0]!);
  await user.type(screen.getByRole("textbox", { name: "Alasan lain" }), "sudah{Escape}");
  expect(session.dismiss).not.toHaveBeenCalled();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  expect(openers()[0]).toHaveFocus();
});

test("findings set aside are counted, folded, shown with their reason, and can be put back", async () => {
  const { user, session } = show({
    diagnostics: [second],
    dismissed: [{ diagnostic: first, dismissal }],
  });
  expect(screen.queryByText(/Menunggu hasil uji coba/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Diabaikan 1" }));
  const item = screen.getByText("Alasan: Menunggu hasil uji coba").closest("li")!;
  await user.click(within(item).getByRole("button", { name: /^Kembalikan temuan/ }));
  expect(session.takeBack).toHaveBeenCalledWith(dismissal);
});

test("nothing is shown where nothing was set aside", () => {
  show({ diagnostics: [first] });
  expect(screen.queryByText("Diabaikan")).not.toBeInTheDocument();
});
