import { screen } from "@testing-library/react";

const onReady = jest.fn();

beforeEach(() => {
  // The page renders by itself, with a React of its own for each test.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  document.body.innerHTML =
    '<script id="office-js" type="text/plain"></script><div id="root"></div>';
  onReady.mockClear();
  jest.resetModules();
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const load = () => import("./index");

test("says in one sentence that Excel comes later, and where to go until then", async () => {
  await load();
  expect(await screen.findByText(/belum tersambung pada versi ini/)).toBeVisible();
  expect(screen.getByRole("link", { name: "meja kerja Susun" })).toHaveAttribute(
    "href",
    "workbench.html",
  );
  expect(onReady).not.toHaveBeenCalled();
});

test("reports itself ready when Office.js is already there", async () => {
  Object.assign(globalThis, { Office: { onReady } });
  await load();
  expect(onReady).toHaveBeenCalledTimes(1);
});

test("reports itself ready when Office.js comes after the page", async () => {
  await load();
  Object.assign(globalThis, { Office: { onReady } });
  document.getElementById("office-js")!.dispatchEvent(new Event("load"));
  expect(onReady).toHaveBeenCalledTimes(1);
});
