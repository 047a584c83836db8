import { screen } from "@testing-library/react";
import { bringOffice, removeOffice } from "../../tests/support/fake-office";

beforeEach(() => {
  // The page renders by itself.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  document.body.innerHTML =
    '<script id="office-js" type="text/plain"></script><div id="root"></div>';
});
afterEach(removeOffice);

test("waits for Excel, then opens the pane and gives the ribbon its functions", async () => {
  await import("./index");
  expect(await screen.findByText("Menyambung ke Excel…")).toBeVisible();
  const functions = bringOffice({ language: "en-US" });
  document.getElementById("office-js")!.dispatchEvent(new Event("load"));
  expect(await screen.findByRole("button", { name: "Draw flow" })).toBeVisible();
  expect(document.documentElement.lang).toBe("en");
  expect([...functions.keys()]).toEqual(["checkSheet", "drawFlow", "eraseFlow"]);
}, 30_000);
