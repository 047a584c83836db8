import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FORM_FIRST_STEP, form } from "../../../../tests/support/grid";
import { handDrawnSnapshot } from "../../../../tests/support/hand-drawn-snapshot";
import { createMemoryPort } from "../../../../tests/support/memory-workbook";
import { cellAt, type GridSnapshot } from "../../../core/grid/grid-snapshot";
import { recognise } from "../../../core/recognise/recognise";
import { createSession } from "../../../session/create-session";
import { Pane } from "../Pane";

jest.setTimeout(20_000);

const SHEET = "SOP 1";
const FIRST = FORM_FIRST_STEP;

const sop = form({
  sheet: SHEET,
  pelaksana: ["Pemohon", "Petugas", "Kepala"],
  steps: [
    { kegiatan: "Mengajukan permohonan", kode: ["M"] },
    { kegiatan: "Memeriksa berkas", kode: ["", "K"], tidak: "1" },
    { kegiatan: "Menyetujui permohonan", kode: ["", "", "P"] },
    { kegiatan: "Menyerahkan hasil", kode: ["", "S"] },
  ],
});

async function open(snapshot: GridSnapshot = sop) {
  const port = createMemoryPort([snapshot]);
  const session = createSession(port, {
    schedule: (task) => {
      const timer = setTimeout(task);
      return () => clearTimeout(timer);
    },
  });
  render(<Pane session={session} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: "Langkah" }));
  const sheet = () => port.current(snapshot.sheet);
  const read = () => recognise([sheet()]).documents[0]!;
  return {
    user,
    session,
    port,
    sheet,
    steps: () => read().activities.map(({ description }) => description),
    lanes: () => read().pelaksana.map(({ name }) => name),
    /** `2.1>1.1 tidak`: flows by step and symbol. */
    flows: () =>
      read().flows.map(({ source, target, outcome }) =>
        [`${source.slice(1)}>${target.slice(1)}`, outcome].filter(Boolean).join(" "),
      ),
    value: (row: number, column: number) => cellAt(sheet(), row, column)?.value ?? null,
    idle: () => waitFor(() => expect(session.getState().busy).toBeNull()),
  };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const items = () => within(screen.getByRole("list", { name: "Langkah kegiatan" }));

test("the steps are listed with their symbols", async () => {
  await open();
  expect(items().getAllByRole("listitem")).toHaveLength(4);
  expect(button("Ubah langkah 2: Memeriksa berkas")).toBeVisible();
  expect(screen.getByRole("img", { name: "Keputusan di Petugas" })).toBeVisible();
});

test("a step is added below another one, ready to be named", async () => {
  const { user, steps, flows } = await open();
  await user.click(button("Tambah langkah di bawah langkah 1"));
  await waitFor(() => expect(steps()).toHaveLength(5));
  const text = await screen.findByRole("textbox", { name: "Uraian kegiatan" });
  await waitFor(() => expect(text).toHaveValue("Kegiatan baru"));
  await user.clear(text);
  await user.type(text, "Mencatat permohonan{Enter}");
  await waitFor(() => expect(steps()[1]).toBe("Mencatat permohonan"));
  expect(flows()).toEqual(["1.1>2.1", "2.1>3.1", "3.1>4.1 ya", "3.1>1.1 tidak", "4.1>5.1"]);
});

test("a step goes after what it takes away is shown, and comes back", async () => {
  const { user, steps, value, idle } = await open();
  await user.click(button("Hapus langkah 3"));
  const heading = await screen.findByRole("heading", {
    name: "Yang akan dihapus atau ditulis ulang",
  });
  expect(heading).toHaveFocus();
  expect(screen.getByRole("row", { name: /Menyetujui permohonan kosong/ })).toBeVisible();
  expect(steps()).toHaveLength(4);
  await user.click(button("Hapus"));
  await waitFor(() => expect(steps()).toHaveLength(3));
  expect(value(FIRST + 2, 0)).toBe(3);
  await idle();
  await user.click(button("Kembalikan"));
  await waitFor(() => expect(steps()[2]).toBe("Menyetujui permohonan"));
});

test("what is proposed may be declined", async () => {
  const { user, steps } = await open();
  await user.click(button("Hapus langkah 3"));
  await user.click(await screen.findByRole("button", { name: "Batal" }));
  expect(steps()).toHaveLength(4);
  expect(screen.queryByRole("heading", { name: /Yang akan dihapus/ })).not.toBeInTheDocument();
});

test("Alt and an arrow move a step, which keeps the focus and is told", async () => {
  const { user, steps, idle } = await open();
  act(() => button("Ubah langkah 3: Menyetujui permohonan").focus());
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await waitFor(() => expect(steps()[1]).toBe("Menyetujui permohonan"));
  await idle();
  await waitFor(() => expect(button("Ubah langkah 2: Menyetujui permohonan")).toHaveFocus());
  expect(
    screen.getByText("Langkah “Menyetujui permohonan” sekarang urutan ke-2 dari 4."),
  ).toHaveAttribute("role", "status");
  await user.click(button("Turunkan langkah 2"));
  await waitFor(() => expect(steps()[2]).toBe("Menyetujui permohonan"));
});

test("symbols and targets are picked", async () => {
  const { user, flows, value, idle } = await open();
  await user.click(button("Ubah langkah 3: Menyetujui permohonan"));
  await user.selectOptions(screen.getByLabelText("Kepala"), "Keputusan");
  await waitFor(() => expect(value(FIRST + 2, 4)).toBe("K"));
  await idle();
  await user.selectOptions(screen.getByLabelText("Bila tidak, ke"), "2 · Memeriksa berkas");
  await waitFor(() => expect(flows()).toContain("3.1>2.1 tidak"));
  await idle();
  await user.selectOptions(screen.getByLabelText("Petugas"), "Proses");
  await waitFor(() => expect(value(FIRST + 2, 3)).toBe("P"));
});

test("pelaksana are renamed, moved, added, and removed only when they hold nothing", async () => {
  const { user, lanes, idle } = await open();
  await user.click(screen.getByText("Pelaksana (3)"));
  const name = screen.getByRole("textbox", { name: "Nama pelaksana 2" });
  await user.clear(name);
  await user.type(name, "Verifikator{Enter}");
  await waitFor(() => expect(lanes()[1]).toBe("Verifikator"));
  await idle();
  await user.click(button("Geser Kepala ke kiri"));
  await waitFor(() => expect(lanes()).toEqual(["Pemohon", "Kepala", "Verifikator"]));
  await idle();
  await user.click(button("Tambah pelaksana"));
  await waitFor(() => expect(lanes()).toHaveLength(4));
  expect(lanes()[3]).toBe("Pelaksana baru");
  await idle();
  await user.click(button("Hapus kolom Kepala"));
  expect(await screen.findByText(/masih memuat simbol atau tulisan/)).toBeVisible();
  await user.click(button("Hapus kolom Pelaksana baru"));
  await user.click(await screen.findByRole("button", { name: "Hapus" }));
  await waitFor(() => expect(lanes()).toEqual(["Pemohon", "Kepala", "Verifikator"]));
});

test("a change in the cells shows in the list", async () => {
  const { port } = await open();
  act(() =>
    port.edit(SHEET, (snapshot) => ({
      ...snapshot,
      rows: snapshot.rows.map((cells, row) =>
        row === FIRST
          ? cells?.map((cell, i) =>
              i === 1 && cell ? { ...cell, text: "Mendaftar", value: "Mendaftar" } : cell,
            )
          : cells,
      ),
    })),
  );
  expect(await screen.findByRole("button", { name: "Ubah langkah 1: Mendaftar" })).toBeVisible();
});

test("a flow drawn by hand becomes rows after a preview, without findings about the drawing", async () => {
  const { user, session, sheet, idle } = await open(handDrawnSnapshot());
  const shapes = sheet().shapes;
  expect(screen.queryByRole("button", { name: /^Hapus langkah/ })).not.toBeInTheDocument();
  await user.click(button("Jadikan baris terstruktur"));
  expect(await screen.findByRole("heading", { name: "Yang akan ditulis ke tabel" })).toHaveFocus();
  const written = session.getState().planned!.preview;
  await user.click(button("Tulis"));
  await idle();
  for (const { cell, after } of written) {
    expect(String(cellAt(sheet(), cell.range.top, cell.range.left)?.value ?? "")).toBe(after);
  }
  expect(sheet().shapes).toEqual(shapes);
  const document = recognise([sheet()]).documents[0]!;
  expect(document.flowSource).toBe("codes");
  expect(document.problems.map(({ code }) => code)).not.toContain("drawing-disagrees");
  await user.click(button("Kembalikan"));
  await waitFor(() => expect(session.getState().document?.flowSource).toBe("shapes"));
});
