import { bringOffice, removeOffice } from "../../../tests/support/fake-office";
import { showPane } from "./show-pane";

const visibility = jest.spyOn(document, "visibilityState", "get");

beforeEach(() => visibility.mockReturnValue("visible"));
afterEach(removeOffice);

test("shows the pane", async () => {
  const showAsTaskpane = jest.fn(async () => undefined);
  bringOffice({ showAsTaskpane });
  expect(await showPane()).toBe(true);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test("does not ask an Excel without the shared runtime", async () => {
  const showAsTaskpane = jest.fn(async () => undefined);
  bringOffice({ sharedRuntime: false, showAsTaskpane });
  expect(await showPane()).toBe(false);
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test("says so when Excel refuses, and when it does nothing", async () => {
  bringOffice({ showAsTaskpane: () => Promise.reject(new Error("not now")) });
  expect(await showPane()).toBe(false);
  bringOffice();
  visibility.mockReturnValue("hidden");
  expect(await showPane()).toBe(false);
});
