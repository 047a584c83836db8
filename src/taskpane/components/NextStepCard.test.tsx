import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneState, SHEET } from "../../../tests/support/pane-state";
import type { Session } from "../../session/session";
import { NextStepCard } from "./NextStepCard";

function show(kind: "empty" | "unrecognised") {
  const openForms = jest.fn();
  const state = paneState({
    document: null,
    reading: { sheets: [{ sheet: SHEET, kind, documents: [] }], documents: [] },
  });
  render(
    <FluentProvider theme={webLightTheme}>
      <NextStepCard state={state} step={null} session={{} as Session} openForms={openForms} />
    </FluentProvider>,
  );
  return openForms;
}

test.each(["empty", "unrecognised"] as const)(
  "a sheet that is %s leads to the forms",
  async (kind) => {
    const openForms = show(kind);
    await userEvent.setup().click(screen.getByRole("button", { name: "Pilih formulir" }));
    expect(openForms).toHaveBeenCalledTimes(1);
  },
);
