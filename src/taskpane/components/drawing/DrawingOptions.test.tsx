import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneState } from "../../../../tests/support/pane-state";
import { PLAIN_STYLE, styleFromRecord } from "../../../core/plan/drawing-style";
import type { Session } from "../../../session/session";
import { LanguageProvider } from "../../use-language";
import { DrawingOptions } from "./DrawingOptions";

function show(changes: Parameters<typeof paneState>[0] = {}) {
  const keep = jest.fn<ReturnType<Session["keep"]>, Parameters<Session["keep"]>>(async () => {});
  render(
    <LanguageProvider value="id">
      <DrawingOptions state={paneState(changes)} session={{ keep } as unknown as Session} />
    </LanguageProvider>,
  );
  const kept = () => {
    const [name, text] = keep.mock.calls.at(-1)!;
    expect(name).toBe("style");
    return styleFromRecord(text!);
  };
  return { user: userEvent.setup(), kept };
}

test("every choice is kept in the workbook, beside what was chosen before", async () => {
  const { user, kept } = show({ style: { ...PLAIN_STYLE, terminatorText: true } });
  await user.click(screen.getByText("Pilihan gambar"));
  await user.selectOptions(screen.getByLabelText("Warna"), "Berwarna pucat menurut simbol");
  expect(kept()).toEqual({ ...PLAIN_STYLE, terminatorText: true, theme: "coloured" });
  await user.selectOptions(screen.getByLabelText("Tebal garis"), "Tebal (1,5 pt)");
  expect(kept()).toMatchObject({ lineWeight: 1.5 });
  await user.selectOptions(screen.getByLabelText("Ujung panah"), "Kecil");
  expect(kept()).toMatchObject({ arrowHead: "small" });
  await user.click(screen.getByLabelText(/LibreOffice/));
  expect(kept()).toMatchObject({ compatible: true, terminatorText: true });
});

test("what plain lines cost is said where they are chosen", () => {
  show({ style: { ...PLAIN_STYLE, compatible: true } });
  expect(screen.getByText(/tidak lagi menempel/)).toBeInTheDocument();
});

test("without a table there is nothing to choose", () => {
  show({ document: null });
  expect(screen.queryByText("Pilihan gambar")).toBeNull();
});
