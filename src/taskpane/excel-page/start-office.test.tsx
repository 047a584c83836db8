import { bringOffice, removeOffice } from "../../../tests/support/fake-office";
import { type OfficeStart, PATIENCE, startOffice } from "./start-office";

let script: HTMLElement;
let told: OfficeStart[];

beforeEach(() => {
  jest.useFakeTimers();
  script = document.createElement("script");
  told = [];
  arrived.mockClear();
});

afterEach(() => {
  jest.useRealTimers();
  removeOffice();
});

const arrived = jest.fn();
const start = () => startOffice(script, { arrived, found: (one) => told.push(one) });
const pass = (time: number) => jest.advanceTimersByTimeAsync(time);
const come = () => script.dispatchEvent(new Event("load"));

test("Office.js comes after the page, with Excel", async () => {
  start();
  await pass(1000);
  expect(told).toEqual([]);
  bringOffice();
  come();
  // Before Excel answers: clicks on the ribbon must find their functions.
  expect(arrived).toHaveBeenCalledTimes(1);
  expect(told).toEqual([]);
  await pass(PATIENCE);
  expect(told).toEqual(["ready"]);
});

test.each<[Parameters<typeof bringOffice>[0], OfficeStart]>([
  [{}, "ready"],
  [{ excelApi: "1.20" }, "ready"],
  [{ excelApi: "1.13" }, "too-old"],
  [{ host: "Word" }, "outside"],
  [{ host: null }, "outside"],
])("Office.js was there before the page: %j is %s", async (office, expected) => {
  bringOffice(office);
  start();
  await pass(PATIENCE);
  expect(told).toEqual([expected]);
});

test("a network that refuses it is told at once, also when it refused before the page came", async () => {
  start();
  script.dispatchEvent(new Event("error"));
  expect(told).toEqual(["unreachable"]);
  script.dataset.failed = "";
  start();
  await pass(PATIENCE);
  expect(told).toEqual(["unreachable", "unreachable"]);
  expect(arrived).not.toHaveBeenCalled();
});

test("a network that swallows it is told after a while, and what comes in the end as well", async () => {
  start();
  await pass(PATIENCE - 1);
  expect(told).toEqual([]);
  await pass(1);
  expect(told).toEqual(["unreachable"]);
  bringOffice();
  come();
  await pass(0);
  expect(told).toEqual(["unreachable", "ready"]);
});

test("an Excel that does not answer is told apart from a network that does not", async () => {
  bringOffice({ ready: new Promise(() => undefined) });
  start();
  await pass(PATIENCE);
  expect(told).toEqual(["silent"]);
});

test("gives the page the functions of its history back", async () => {
  Object.assign(window.history, { pushState: null, replaceState: null });
  bringOffice();
  start();
  await pass(0);
  expect(window.history.pushState).toBe(History.prototype.pushState);
  expect(window.history.replaceState).toBe(History.prototype.replaceState);
});
