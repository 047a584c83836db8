import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { matchingSheet } from "../../../tests/support/sp/cross";
import { spSheet } from "../../../tests/support/sp/sp";
import { workbookOf } from "../../../tests/support/workbook-of";
import { ClassView } from "./ClassView";
import { checkClass, classSources } from "./check-class";
import { useClassCheck } from "./use-class-check";

/** jsdom's files cannot be read. */
const fileOf = (name: string, bytes: Uint8Array): File =>
  Object.assign(new File([new Uint8Array(bytes)], name), {
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  });

const sop = () => fileOf("b-sop.xlsx", workbookOf([matchingSheet()]));
const sp = () => fileOf("a-sp.xlsx", workbookOf([spSheet({ components: { biaya: "-" } })]));
const broken = () => fileOf("c-rusak.xlsx", new TextEncoder().encode("bukan buku kerja"));

function Page({ onOpen }: { readonly onOpen: (file: File, sheet: string) => void }) {
  const { check, start, cancel } = useClassCheck();
  return (
    <FluentProvider theme={webLightTheme}>
      <ClassView
        check={check}
        onFiles={start}
        onCancel={cancel}
        onOpen={onOpen}
        onClose={() => {}}
      />
    </FluentProvider>
  );
}

const fileNames = () =>
  screen.getAllByRole("rowheader").map((cell) => /^\S+\.xlsx/.exec(cell.textContent ?? "")?.[0]);

const SLOW = { timeout: 20_000 };
jest.setTimeout(60_000);

test("several files become a table; a head sorts it, the name of a file opens it at its sheet", async () => {
  const user = userEvent.setup();
  const onOpen = jest.fn();
  render(<Page onOpen={onOpen} />);
  expect(screen.getByRole("heading", { name: "Periksa kelas" })).toHaveFocus();
  const files = [sop(), sp(), broken(), fileOf("catatan.txt", new Uint8Array([1]))];
  await user.upload(screen.getByTestId("class-folder"), files);

  await screen.findByText("3 berkas selesai diperiksa.", {}, SLOW);
  expect(fileNames()).toEqual(["a-sp.xlsx", "b-sop.xlsx", "c-rusak.xlsx"]);
  const row = screen.getByRole("row", { name: /c-rusak/ });
  expect(within(row).getByText(/bukan buku kerja Excel/)).toBeVisible();
  expect(within(row).queryByText("0")).toBeNull();
  expect(screen.getByText("1 berkas tidak terbaca")).toBeVisible();

  const percent = screen.getByRole("columnheader", { name: "Siap (%)" });
  await user.click(within(percent).getByRole("button"));
  expect(percent).toHaveAttribute("aria-sort", "ascending");
  expect(fileNames().at(-1)).toBe("c-rusak.xlsx");
  await user.click(screen.getByRole("button", { name: "Berkas" }));
  await user.click(screen.getByRole("button", { name: "Berkas" }));
  expect(fileNames()).toEqual(["c-rusak.xlsx", "b-sop.xlsx", "a-sp.xlsx"]);

  await user.click(screen.getByRole("button", { name: "b-sop.xlsx" }));
  expect(onOpen).toHaveBeenCalledWith(files[0], "SOP 1");
});

test("a choice without any spreadsheet is told in a sentence", async () => {
  const user = userEvent.setup();
  render(<Page onOpen={() => {}} />);
  await user.upload(screen.getByTestId("class-folder"), [fileOf("a.txt", new Uint8Array([1]))]);
  expect(await screen.findByText(/Tidak ada berkas \.xlsx/)).toBeVisible();
});

test("called off, it shows what was read until then", async () => {
  const user = userEvent.setup();
  render(<Page onOpen={() => {}} />);
  await user.upload(screen.getByTestId("class-files"), [sp(), sop()]);
  const stop = screen.queryByRole("button", { name: "Hentikan" });
  if (stop) act(() => stop.click());
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull(), SLOW);
  expect(screen.getByRole("button", { name: "Simpan rekap (.xlsx)" })).toBeVisible();
});

test("files are read in the order of their names, equal names told apart, until the signal", async () => {
  const sources = classSources([sop(), sp(), sp(), fileOf("~$a.xlsx", new Uint8Array([1]))]);
  expect([...sources.keys()]).toEqual(["a-sp.xlsx", "a-sp.xlsx (2)", "b-sop.xlsx"]);
  const stop = new AbortController();
  const told: string[] = [];
  const read = await checkClass(
    sources,
    "id",
    (done, name) => {
      told.push(name);
      if (done === 1) stop.abort();
    },
    stop.signal,
  );
  expect(told).toEqual(["a-sp.xlsx", "a-sp.xlsx (2)"]);
  expect(read.map(({ file }) => file)).toEqual(["a-sp.xlsx"]);
});
