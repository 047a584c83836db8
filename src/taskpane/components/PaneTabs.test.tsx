import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneState } from "../../../tests/support/pane-state";
import type { Session } from "../../session/session";
import { PaneTabs } from "./PaneTabs";
import type { PaneTab } from "./pane-tab";

const tab = (id: string, label: PaneTab["label"]): PaneTab => ({
  id,
  label,
  Panel: () => <p>{`isi ${id}`}</p>,
});

const show = (tabs: readonly PaneTab[]) =>
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneTabs tabs={tabs} state={paneState({})} step={null} session={{} as Session} />
    </FluentProvider>,
  );

test("a single tab has no row of tabs", () => {
  show([tab("satu", "tab.periksa")]);
  expect(screen.queryByRole("tablist")).toBeNull();
  expect(screen.getByText("isi satu")).toBeTruthy();
});

test("the chosen tab names its panel", async () => {
  show([tab("satu", "tab.periksa"), tab("dua", "done.title")]);
  expect(screen.getByRole("tabpanel", { name: "Periksa" }).textContent).toBe("isi satu");
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: "Beres" }));
  expect(screen.getByRole("tabpanel", { name: "Beres" }).textContent).toBe("isi dua");
});

test("another tab is looked at from its top", async () => {
  show([tab("satu", "tab.periksa"), tab("dua", "done.title")]);
  const panel = screen.getByRole("tabpanel");
  panel.scrollTop = 40;
  await userEvent.setup().click(screen.getByRole("tab", { name: "Beres" }));
  expect(panel.scrollTop).toBe(0);
});

test("a panel can lead to the forms", async () => {
  const user = userEvent.setup();
  const first: PaneTab = {
    id: "periksa",
    label: "tab.periksa",
    Panel: ({ openForms }) => (
      <button type="button" onClick={openForms}>
        ke formulir
      </button>
    ),
  };
  show([first, tab("formulir", "tab.formulir")]);
  await user.click(screen.getByRole("button", { name: "ke formulir" }));
  expect(screen.getByRole("tabpanel", { name: "Formulir" }).textContent).toBe("isi formulir");
});
