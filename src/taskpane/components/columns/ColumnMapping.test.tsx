import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type GridCell, grid } from "../../../../tests/support/grid";
import { paneState } from "../../../../tests/support/pane-state";
import type { GridSnapshot } from "../../../core/grid/grid-snapshot";
import { asMapping, proposeMapping } from "../../../core/recognise/mapping/propose-mapping";
import type { SheetMapping } from "../../../core/recognise/mapping/sheet-mapping";
import { recognise } from "../../../core/recognise/recognise";
import { parseMappings } from "../../../core/records/column-mappings";
import { NOTHING_KEPT } from "../../../core/records/kept";
import type { Session, SessionState } from "../../../session/session";
import { Pane } from "../Pane";

/** An SOP with a column that its contents show to be no lane. */
const DOUBTFUL: GridCell[][] = [
  ["No", "Kegiatan", "Tempat kerja", "Staf", "Waktu", "Output"],
  [1, "Menerima surat", "Kantor pusat", "M", "5 menit", "Surat"],
  [2, "Mencatat surat", "Kantor pusat", "S", "5 menit", "Arsip"],
];
const FOREIGN: GridCell[][] = [
  ["Butir", "Perihal yang dikerjakan", "Staf", "Kasi", "Bekal", "Lama", "Ket"],
  [1, "Menerima surat permohonan", "M", null, "Surat", "5 menit", null],
  [2, "Menelaah surat permohonan", null, "S", "Surat", "10 menit", null],
];

function stateOf(snapshot: GridSnapshot, mappings: readonly SheetMapping[] = []): SessionState {
  const reading = recognise([snapshot], null, { mappings });
  const document = reading.documents[0] ?? null;
  return paneState({
    sheet: snapshot.sheet,
    reading,
    document,
    drawing: "none",
    present: snapshot,
    columns: proposeMapping(snapshot, reading),
    kept: { ...NOTHING_KEPT, mappings },
  });
}

function show(state: SessionState) {
  const keep = jest.fn<ReturnType<Session["keep"]>, Parameters<Session["keep"]>>(async () => {});
  const reveal = jest.fn<Promise<void>, Parameters<Session["reveal"]>>(async () => {});
  const session = {
    getState: () => state,
    subscribe: () => () => {},
    keep,
    reveal,
  } as unknown as Session;
  render(<Pane session={session} />);
  /** The columns and roles that were kept last. */
  const kept = () => {
    const [name, text] = keep.mock.calls.at(-1)!;
    expect(name).toBe("mappings");
    return text === null ? null : parseMappings(text)!;
  };
  return { user: userEvent.setup(), keep, reveal, kept };
}

const button = (name: string) => screen.getByRole("button", { name });
const roles = (mappings: readonly SheetMapping[] | null) =>
  mappings?.flatMap(({ columns }) => columns.map(({ role }) => role)).join(" ");

test("a column in doubt is asked about once, with its name", async () => {
  const { user, kept } = show(stateOf(grid(DOUBTFUL)));
  expect(screen.getByText("Kolom belum pasti")).toBeVisible();
  expect(screen.getByText(/1 kolom belum pasti terbaca benar: Tempat kerja/)).toBeVisible();
  expect(screen.queryByText("Langkah berikutnya")).not.toBeInTheDocument();

  await user.click(button("Periksa kolom"));
  const rows = screen.getByRole("list", { name: "Kolom" });
  expect(screen.getByRole("heading", { name: "Kolom tabel" })).toHaveFocus();
  expect(within(rows).getAllByRole("listitem")).toHaveLength(6);
  await user.click(
    screen.getByRole("checkbox", { name: "Kolom C, Tempat kerja, adalah kolom pelaksana" }),
  );
  expect(screen.getByRole("combobox", { name: "Kolom C, Tempat kerja, adalah" })).toHaveValue(
    "none",
  );
  await user.click(button("Pakai kolom ini"));
  expect(roles(kept())).toBe("no kegiatan none pelaksana waktu output");
  expect(screen.queryByRole("heading", { name: "Kolom tabel" })).not.toBeInTheDocument();
});

test("what was found may be kept as it is", async () => {
  const { user, kept } = show(stateOf(grid(DOUBTFUL)));
  await user.click(button("Sudah benar"));
  expect(roles(kept())).toBe("no kegiatan pelaksana pelaksana waktu output");
});

test("a choice that was made is not asked for again, but can be changed and forgotten", async () => {
  const snapshot = grid(DOUBTFUL);
  const proposal = proposeMapping(snapshot, recognise([snapshot]))!;
  const { user, kept } = show(stateOf(snapshot, [asMapping(proposal)]));
  expect(screen.queryByText("Kolom belum pasti")).not.toBeInTheDocument();
  await user.click(button("Ubah kolom"));
  await user.click(button("Lupakan pilihan ini"));
  expect(kept()).toBeNull();
});

test("on a sheet that is no SOP, columns are shown to Susun", async () => {
  const { user, kept, reveal } = show(stateOf(grid(FOREIGN)));
  await user.click(button("Tunjukkan kolomnya"));
  expect(screen.getByRole("spinbutton", { name: "dari baris" })).toHaveValue(1);
  await user.selectOptions(screen.getByLabelText("Kolom E, Bekal, adalah"), "Kelengkapan");
  await user.click(button("Lama Kolom F"));
  expect(reveal).toHaveBeenLastCalledWith({
    sheet: "SOP 1",
    range: { top: 0, left: 5, bottom: 0, right: 5 },
  });
  await user.click(button("Pakai kolom ini"));
  expect(roles(kept())).toBe("no kegiatan pelaksana pelaksana kelengkapan waktu keterangan");
});

test("what cannot be kept is said before it is tried", async () => {
  const { user, keep } = show(stateOf(grid(FOREIGN)));
  await user.click(button("Tunjukkan kolomnya"));
  await user.selectOptions(screen.getByLabelText("Kolom E, Bekal, adalah"), "Waktu");
  expect(
    screen.getByText("Waktu dipilih untuk lebih dari satu kolom. Sisakan satu saja."),
  ).toBeVisible();
  await user.click(button("Pakai kolom ini"));
  expect(keep).not.toHaveBeenCalled();
  await user.click(button("Batal"));
  expect(button("Tunjukkan kolomnya")).toBeVisible();
});

test("another header row gives other columns", async () => {
  const { user } = show(stateOf(grid([["Daftar langkah"], ...FOREIGN])));
  await user.click(button("Tunjukkan kolomnya"));
  const from = screen.getByRole("spinbutton", { name: "dari baris" });
  expect(from).toHaveValue(2);
  await user.clear(from);
  await user.type(from, "3");
  expect(screen.getByRole("spinbutton", { name: "sampai baris" })).toHaveValue(3);
  expect(button("Menerima surat permohonan Kolom B")).toBeVisible();
});

test("a choice that no longer fits is told, and can be forgotten", async () => {
  const other = grid(FOREIGN);
  const lost = asMapping(proposeMapping(other, recognise([other]))!);
  const snapshot = grid(DOUBTFUL.map((row) => [...row.slice(0, 2), ...row.slice(3)]));
  const { user, kept } = show(stateOf(snapshot, [lost]));
  expect(screen.getByText(/tidak cocok lagi dengan kepala tabel/)).toBeVisible();
  await user.click(button("Lupakan pilihan lama"));
  expect(kept()).toBeNull();
});

test("damaged notes are told, and go only when asked", async () => {
  const state = stateOf(grid(DOUBTFUL));
  const { user, keep } = show({ ...state, kept: { ...NOTHING_KEPT, damaged: ["settings"] } });
  expect(screen.getByText(/tidak dipakai: pengaturan\./)).toBeVisible();
  expect(keep).not.toHaveBeenCalled();
  await user.click(button("Buang catatan itu"));
  expect(keep).toHaveBeenCalledWith("settings", null);
});

test("a form of another kind is not asked for the columns of an SOP", () => {
  const state = stateOf(grid(FOREIGN));
  const decree = { kind: "sk", sheet: state.sheet } as SessionState["offices"][number];
  show(state);
  expect(screen.getByRole("button", { name: "Tunjukkan kolomnya" })).toBeTruthy();
  cleanup();
  show({ ...state, offices: [decree] });
  expect(screen.queryByRole("button", { name: "Tunjukkan kolomnya" })).toBeNull();
});
