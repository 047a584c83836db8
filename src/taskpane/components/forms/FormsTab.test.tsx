import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { grid } from "../../../../tests/support/grid";
import { paneState } from "../../../../tests/support/pane-state";
import { readInventory } from "../../../core/inventory/read-inventory";
import { SOP_UMUM } from "../../../core/library/index";
import { recognise } from "../../../core/recognise/recognise";
import { recogniseSp } from "../../../core/recognise/sp/recognise-sp";
import { NOTHING_KEPT } from "../../../core/records/kept";
import { newSheetSnapshot } from "../../../core/sheets/new-sheet-snapshot";
import { PLAIN_SETTINGS } from "../../../core/templates/settings-file";
import type { Session, SessionState, SheetOrder } from "../../../session/session";
import { FormsTab } from "./FormsTab";

const EMPTY = { reading: { sheets: [], documents: [] }, document: null, documents: [] } as const;

function show(changes: Partial<SessionState> = {}) {
  const addSheet = jest.fn(async (_: SheetOrder) => {});
  render(
    <FluentProvider theme={webLightTheme}>
      <FormsTab
        state={paneState({ ...EMPTY, ...changes })}
        step={null}
        session={{ addSheet } as unknown as Session}
      />
    </FluentProvider>,
  );
  const made = () => {
    const [{ name, content }] = addSheet.mock.calls[0]!;
    return { name, document: recognise([newSheetSnapshot(name, content)]).documents[0]! };
  };
  return { addSheet, made, user: userEvent.setup() };
}

test("a title and a click make an SOP sheet", async () => {
  const { addSheet, made, user } = show({
    reading: {
      sheets: [{ sheet: "Penanganan Surat", kind: "empty", documents: [] }],
      documents: [],
    },
  });
  await user.click(screen.getByRole("button", { name: "Buat lembar SOP" }));
  expect(screen.getByText("Isi nama SOP lebih dahulu.")).toBeTruthy();
  expect(addSheet).not.toHaveBeenCalled();
  await user.click(screen.getByLabelText("Nama SOP"));
  await user.paste("Penanganan Surat");
  await user.click(screen.getByRole("button", { name: "Buat lembar SOP" }));
  const { name, document } = made();
  expect(name).toBe("Penanganan Surat (2)");
  expect(document.identity.namaSop?.text).toBe("Penanganan Surat");
  expect(document.pelaksana).toHaveLength(3);
});

test("a new sheet has the usual paper of the office, unless the SOP on show has another of its papers", async () => {
  const papers = { ...PLAIN_SETTINGS, parameters: { papers: ["folio", "a4"] } } as const;
  const kept = { ...NOTHING_KEPT, settings: papers };
  show({ kept });
  expect(screen.getByLabelText("Kertas")).toHaveValue("folio");
  cleanup();
  const sheet = grid([["SOP"]]);
  show({ kept, present: { ...sheet, page: { ...sheet.page, paperSize: 9 } } });
  expect(screen.getByLabelText("Kertas")).toHaveValue("a4");
});

test("a general SOP comes with its flow", async () => {
  const { made, user } = show();
  await user.click(screen.getByText("SOP umum"));
  await user.click(screen.getByRole("button", { name: "Sisipkan SOP Penerimaan Tamu" }));
  expect(made().document.activities).toHaveLength(8);
  expect(made().document.problems).toEqual([]);
});

test("a general SOP comes with the names that its pelaksana have here", async () => {
  const { made, user } = show();
  await user.click(screen.getByText("SOP umum"));
  const [first, ...others] = SOP_UMUM.find(({ judul }) => judul === "Penerimaan Tamu")!.pelaksana;
  const item = screen.getByRole("button", { name: "Sisipkan SOP Penerimaan Tamu" }).parentElement!;
  await user.click(within(item).getByText("Sesuaikan pelaksana"));
  await user.type(within(item).getByLabelText(first!), "Petugas Depan");
  await user.click(screen.getByRole("button", { name: "Sisipkan SOP Penerimaan Tamu" }));
  const lanes = made().document.pelaksana.map(({ name }) => name);
  expect(lanes).toEqual(["Petugas Depan", ...others]);
});

test("titles of the inventory without a sheet are offered, the general ones filled in", async () => {
  const inventory = readInventory(
    grid([
      ["No", "Unit", "Output", "Aspek", "Judul SOP"],
      [1, "Subbagian Umum", "Surat masuk", "Penanganan", "Penanganan Surat Masuk"],
      [2, "Subbagian Umum", "Renstra", "Penyusunan", ""],
    ]),
  )!;
  const { made, user } = show({ inventories: [inventory] });
  const list = screen.getByRole("heading", { name: "Judul dari inventaris" }).parentElement!;
  expect(within(list).getAllByRole("listitem")).toHaveLength(2);
  expect(within(list).getByText(/Penyusunan Renstra/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Buat lembar SOP Penanganan Surat Masuk" }));
  expect(made().document.activities).toHaveLength(10);
  expect(made().document.identity.unit?.text).toBe("Subbagian Umum");
});

test("a Standar Pelayanan: empty by the name of the SOP, or an example", async () => {
  const { addSheet, user } = show();
  await user.click(screen.getByText("Standar Pelayanan"));
  await user.type(screen.getByLabelText("Layanan"), "Penerbitan Surat Keterangan");
  await user.click(screen.getByRole("button", { name: "Buat lembar SP" }));
  await user.click(
    screen.getByRole("button", { name: "Sisipkan contoh SP Penerbitan Surat Keterangan Domisili" }),
  );
  const read = addSheet.mock.calls.map(([{ name, content }]) => {
    const [document] = recogniseSp([newSheetSnapshot(name, content)]).documents;
    return [document!.title?.text, document!.components.filter(({ field }) => field.text).length];
  });
  expect(read).toEqual([
    ["Penerbitan Surat Keterangan", 0],
    ["Penerbitan Surat Keterangan Domisili", 14],
  ]);
});

test("the other forms; those about an SOP wait for one", async () => {
  const { addSheet, user } = show();
  await user.click(screen.getByText("Formulir lain"));
  await user.click(screen.getByRole("button", { name: "Buat: Maklumat Pelayanan" }));
  expect(addSheet.mock.calls[0]![0].name).toBe("Maklumat");
  const monitoring = screen.getByRole("button", { name: "Buat: Monitoring SOP (Tabel 7)" });
  expect(monitoring.getAttribute("aria-disabled")).toBe("true");
});

test("a table of Visio on the sheet becomes an SOP, and what is missed is told", async () => {
  const present = grid(
    [
      ["Process Step ID", "Process Step Description", "Next Step ID", "Shape Type", "Function"],
      ["P1", "Mengajukan permohonan", "P2", "Start", "Pemohon"],
      ["P2", "Mencatat permohonan", "P9", "Process", "Loket"],
    ],
    { sheet: "Peta" },
  );
  const { made, user } = show({ present });
  expect(screen.getByText(/2 simbol, 2 pelaksana/)).toBeTruthy();
  expect(screen.getByText(/Di baris 3 /)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Buat SOP dari tabel ini" }));
  const { name, document } = made();
  expect(name).toBe("Peta");
  expect(document.activities.map(({ description }) => description)).toEqual([
    "Mengajukan permohonan",
    "Mencatat permohonan",
  ]);
  expect(document.pelaksana.map((lane) => lane.name)).toEqual(["Pemohon", "Loket"]);
});

test("another sheet offers nothing of Visio", () => {
  show({ present: grid([["No", "Kegiatan"]], { sheet: "SOP" }) });
  expect(screen.queryByText("Dari tabel Visio")).toBeNull();
});

test("the buttons of the number of activities have names in the language of the pane", async () => {
  const { user } = show();
  const field = screen.getByRole<HTMLInputElement>("spinbutton", { name: "Jumlah kegiatan" });
  const before = Number(field.value);
  await user.click(screen.getByRole("button", { name: "Tambah satu kegiatan" }));
  expect(Number(field.value)).toBe(before + 1);
  await user.click(screen.getByRole("button", { name: "Kurangi satu kegiatan" }));
  expect(Number(field.value)).toBe(before);
});
