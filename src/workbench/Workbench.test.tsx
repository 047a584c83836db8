import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createSession } from "../session/create-session";
import { openWorkbook } from "../xlsx/workbook-file";
import { sampleWorkbook } from "./sample/sample";
import { createWorkbenchStore } from "./store/workbench-store";
import { Workbench } from "./Workbench";

function show() {
  const store = createWorkbenchStore({
    fileName: "contoh.xlsx",
    file: openWorkbook(sampleWorkbook()),
    sample: true,
  });
  const session = createSession(store);
  render(
    <FluentProvider theme={webLightTheme}>
      <Workbench store={store} session={session} />
    </FluentProvider>,
  );
  const grid = screen.getByRole("grid", { name: "Lembar Prosedur" });
  act(() => grid.focus());
  return { store, session, grid, user: userEvent.setup() };
}

const active = (grid: HTMLElement) => grid.getAttribute("aria-activedescendant");
const go = (store: ReturnType<typeof show>["store"], row: number, column: number) =>
  act(() =>
    store.reveal({
      sheet: "Prosedur",
      range: { top: row, left: column, bottom: row, right: column },
    }),
  );

/** The finding of the sample in the list; the way to signing names it, too. */
const finding = async () =>
  (await screen.findAllByRole("button", { name: /belum punya waktu.*H9/ })).at(-1)!;

/** Opening the file anew for the new rows takes its time on a slow machine. */
const SLOW = { timeout: 4000 };

describe("workbench page", () => {
  test("shows the sample, its sheets and the pane's findings", async () => {
    show();
    expect(screen.getByRole("heading", { level: 1, name: "contoh.xlsx" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Prosedur" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("button", { name: "Buka berkas .xlsx" })).toBeVisible();
    expect(await finding()).toBeVisible();
  });

  test("cells say where they are, what they span and which is active", async () => {
    const { grid, store } = show();
    const head = screen.getByRole("gridcell", { name: "Pelaksana" });
    expect(head).toHaveAttribute("aria-colindex", "3");
    expect(head).toHaveAttribute("aria-colspan", "4");
    expect(head.closest('[role="row"]')).toHaveAttribute("aria-rowindex", "2");
    await go(store, 4, 1);
    expect(active(grid)).toBe("cell-B5");
    expect(document.getElementById("cell-B5")).toHaveAttribute("aria-selected", "true");
  });

  test("typing replaces, Enter goes down, Ctrl+Z takes back", async () => {
    const { store, grid, user } = show();
    await go(store, 8, 7);
    await user.keyboard("20 menit{Enter}");
    expect(screen.getByRole("gridcell", { name: "20 menit" })).toBeVisible();
    expect(active(grid)).toBe("cell-H10");
    expect(screen.getByRole("img", { name: "Belum disimpan" })).toBeVisible();
    expect(grid).toHaveFocus();
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.queryByRole("gridcell", { name: "20 menit" })).toBeNull();
    expect(active(grid)).toBe("cell-H9");
  });

  test("F2 edits, Esc gives up; the formula bar shows the same draft", async () => {
    const { store, user } = show();
    await go(store, 4, 1);
    await user.keyboard("{F2} baru");
    const bar = screen.getByRole("textbox", { name: "Isi sel B5" });
    expect(bar).toHaveValue("Mencatat surat pada buku agenda baru");
    await user.keyboard("{Escape}");
    expect(bar).toHaveValue("Mencatat surat pada buku agenda");
    expect(store.getState().canUndo).toBe(false);
  });

  test("the formula bar writes into the cell", async () => {
    const { store, grid, user } = show();
    await go(store, 4, 1);
    const bar = screen.getByRole("textbox", { name: "Isi sel B5" });
    await user.clear(bar);
    await user.type(bar, "Mengagendakan surat{Enter}");
    expect(screen.getByRole("gridcell", { name: "Mengagendakan surat" })).toBeVisible();
    expect(grid).toHaveFocus();
    expect(active(grid)).toBe("cell-B6");
  });

  test("an entry is written when the focus goes elsewhere", async () => {
    const { store, user } = show();
    await go(store, 8, 7);
    await user.keyboard("15 menit");
    await user.click(screen.getByRole("tab", { name: "Identitas" }));
    expect(store.getState().sheet).toBe("Identitas");
    act(() => store.undo());
    expect(store.getState().sheet).toBe("Prosedur");
  });

  test("Delete empties the selected cells", async () => {
    const { store, user } = show();
    await go(store, 3, 6);
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}{Delete}");
    expect(store.getState().snapshot.rows[3]?.[6]?.value ?? null).toBeNull();
    expect(store.getState().snapshot.rows[3]?.[7]?.value ?? null).toBeNull();
  });

  test("Ctrl++ inserts a row, Ctrl+- deletes one, and both are taken back", async () => {
    const { store, user } = show();
    await go(store, 4, 1);
    const text = (row: number) => store.getState().snapshot.rows[row]?.[1]?.value ?? null;
    await user.keyboard("{Control>}+{/Control}");
    await waitFor(() => expect(text(5)).toBe("Mencatat surat pada buku agenda"), SLOW);
    expect(text(4)).toBeNull();
    await user.keyboard("{Control>}-{/Control}");
    await waitFor(() => expect(text(4)).toBe("Mencatat surat pada buku agenda"), SLOW);
    act(() => store.undo());
    act(() => store.undo());
    expect(store.getState().canUndo).toBe(false);
  });

  test("the menu of the sheet inserts a column on the left", async () => {
    const { store, grid, user } = show();
    await go(store, 4, 1);
    fireEvent.contextMenu(grid, { clientX: 5, clientY: 5 });
    await user.click(await screen.findByRole("menuitem", { name: "Sisipkan kolom di kiri" }));
    await waitFor(() => expect(store.getState().canUndo).toBe(true), SLOW);
    expect(grid).toHaveFocus();
  });

  test("a finding leads to its cell and keeps the focus in the pane", async () => {
    const { grid, user } = show();
    const found = await finding();
    await user.click(found);
    expect(active(grid)).toBe("cell-H9");
    expect(found).toHaveFocus();
  });

  /** jsdom's files cannot be read. */
  const fileOf = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
    Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.slice().buffer });

  test("unsaved changes are asked about once the file is known to be a workbook", async () => {
    // jsdom's dialogs cannot be shown.
    Object.assign(HTMLDialogElement.prototype, { showModal: () => {}, close: () => {} });
    const { user, store } = show();
    const change = { at: { row: 4, column: 1 }, content: { value: "Mencatat" } };
    act(() => void store.edit([change]));
    const picker = screen.getByTestId("file");
    await user.upload(picker, fileOf("rusak.xlsx", new TextEncoder().encode("bukan buku kerja")));
    const alert = await screen.findByRole("alert");
    await waitFor(() => expect(alert).toHaveTextContent("rusak.xlsx tidak dapat dibuka."));
    expect(document.querySelector("dialog.wb-ask")).toBeNull();
    await user.upload(picker, fileOf("lain.xlsx", sampleWorkbook().slice()));
    await waitFor(() => expect(document.querySelector("dialog.wb-ask")).not.toBeNull());
    expect(store.getState()).toMatchObject({ fileName: "contoh.xlsx", unsaved: true });
    await user.click(document.querySelectorAll<HTMLElement>("dialog.wb-ask button")[1]!);
    await waitFor(() => expect(store.getState().fileName).toBe("lain.xlsx"));
  });

  test("a file that is no workbook is told in a sentence, and the present one stays", async () => {
    const { user } = show();
    const file = fileOf("catatan.xlsx", new TextEncoder().encode("bukan buku kerja"));
    await user.upload(screen.getByTestId("file"), file);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("catatan.xlsx tidak dapat dibuka.");
    expect(alert).toHaveTextContent("Berkas ini bukan buku kerja Excel");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("contoh.xlsx");
    await user.click(screen.getByRole("button", { name: "Tutup pesan" }));
    expect(alert).toBeEmptyDOMElement();
  });

  test("a new workbook takes an SOP form", async () => {
    const { user, store } = show();
    await user.click(screen.getByRole("button", { name: "Buku kerja baru" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Buku kerja baru.xlsx");
    expect(screen.getByRole("tab", { name: "Lembar1" })).toHaveAttribute("aria-selected", "true");
    await user.click(screen.getByRole("tab", { name: "Formulir" }));
    await user.click(screen.getByLabelText("Nama SOP"));
    await user.paste("Penerimaan Tamu");
    await user.click(screen.getByRole("button", { name: "Buat lembar SOP" }));
    expect(await screen.findByRole("tab", { name: "Penerimaan Tamu" }, SLOW)).toHaveAttribute(
      "aria-selected",
      "true",
    );
    expect(store.getState().unsaved).toBe(true);
  });

  test("the file gets another name, which keeps its extension and stays when given up", async () => {
    const { store, user } = show();
    await user.click(screen.getByRole("button", { name: "contoh.xlsx" }));
    await user.keyboard("SOP Cuti: 2026{Enter}");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("SOP Cuti 2026.xlsx");
    await user.click(screen.getByRole("button", { name: "SOP Cuti 2026.xlsx" }));
    await user.keyboard("batal{Escape}");
    expect(store.getState().fileName).toBe("SOP Cuti 2026.xlsx");
  });

  test("the sheet is made smaller and larger, and has its own size again", async () => {
    const { user } = show();
    await user.click(screen.getByRole("button", { name: "Perkecil" }));
    expect(screen.getByRole("button", { name: "90%" })).toBeVisible();
    for (let i = 0; i < 9; i++) await user.click(screen.getByRole("button", { name: "Perbesar" }));
    expect(screen.getByRole("button", { name: "Perbesar" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await user.click(screen.getByRole("button", { name: "200%" }));
    expect(screen.getByRole("button", { name: "100%" })).toBeVisible();
  });

  test("F6 goes on to the chosen tab", async () => {
    const { user } = show();
    await user.keyboard("{F6}");
    expect(screen.getByRole("tab", { name: "Prosedur" })).toHaveFocus();
  });

  test("the pane is folded and resized by keys", async () => {
    const { user } = show();
    const splitter = screen.getByRole("separator", { name: "Lebar panel Susun" });
    act(() => splitter.focus());
    await user.keyboard("{ArrowLeft}");
    expect(splitter).toHaveAttribute("aria-valuenow", "380");
    await user.keyboard("{Home}{ArrowRight}");
    expect(splitter).toHaveAttribute("aria-valuenow", "320");
    await user.click(screen.getByRole("button", { name: "Tutup panel Susun" }));
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});
