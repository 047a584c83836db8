import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { activity, finding, paneState, SHEET, sop } from "../../../tests/support/pane-state";
import type { SopDocument } from "../../core/document/sop-document";
import type { Fix } from "../../core/fixes/fix";
import { messageOf } from "../../core/messages/catalogue";
import type { FixTarget } from "../../session/fix-target";
import type { Notice, Session, SessionState } from "../../session/session";
import { Pane } from "./Pane";

/** A session that only shows what it is given and remembers what it was asked. */
function fakeSession(initial: SessionState) {
  let state = initial;
  const listeners = new Set<() => void>();
  const session = {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: jest.fn(async () => {}),
    draw: jest.fn(async () => {}),
    cancel: jest.fn(),
    erase: jest.fn(async () => {}),
    addHelperColumns: jest.fn(async () => {}),
    setMarks: jest.fn(async () => {}),
    writeNotes: jest.fn(async () => {}),
    clearNotes: jest.fn(async () => {}),
    editStep: jest.fn(async () => {}),
    structure: jest.fn(),
    acceptChange: jest.fn(async () => {}),
    declineChange: jest.fn(),
    overview: jest.fn(() => []),
    addSheet: jest.fn(async () => {}),
    fixOf: jest.fn((_target: FixTarget): Fix | null => null),
    fix: jest.fn(async () => {}),
    acceptFix: jest.fn(async () => {}),
    declineFix: jest.fn(),
    restore: jest.fn(async () => {}),
    reveal: jest.fn(async () => {}),
    keep: jest.fn(async () => {}),
    dismiss: jest.fn(async () => {}),
    takeBack: jest.fn(async () => {}),
    decideLink: jest.fn(async () => {}),
    textAt: jest.fn(() => ""),
    exported: jest.fn(() => null),
    dismissNotice: jest.fn(),
    dispose: jest.fn(),
  } satisfies Session;
  const become = (next: SessionState) =>
    act(() => {
      state = next;
      for (const listener of listeners) listener();
    });
  return { session, become };
}

function show(changes: Parameters<typeof paneState>[0] = {}, language: "id" | "en" = "id") {
  const fake = fakeSession(paneState(changes));
  const view = render(<Pane session={fake.session} language={language} />);
  return { ...fake, ...view, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const sentence = (one: ReturnType<typeof finding>) => messageOf(one, "id");
const error = finding("error", 15);
const warning = finding("warning", 16);
const hint = finding("hint", 17);

let complaints: jest.SpyInstance[];
beforeEach(() => {
  complaints = (["error", "warn"] as const).map((kind) => jest.spyOn(console, kind));
});
afterEach(() => {
  for (const complaint of complaints) {
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  }
});

describe("states", () => {
  const unread = { reading: null, document: null, sheet: null, drawing: "none" } as const;
  const { reading } = paneState();

  test.each<[string, Parameters<typeof paneState>[0], string, RegExp]>([
    ["reading", { ...unread, phase: "reading" }, "Membaca", /sedang membaca/],
    ["failed", { ...unread, phase: "failed" }, "Belum terbaca", /belum dapat dibaca/],
    ["nothing open", { document: null, sheet: null }, "Belum ada lembar", /Buka berkas Excel/],
    ["not an SOP", { document: null, drawing: "none" }, "Bukan SOP", /belum dikenali sebagai SOP/],
    ["identity only", { document: sop({ table: null }) }, "Baru identitas", /Tambahkan tabel/],
    [
      "empty form",
      { document: sop({ activities: [activity("", null)] }), drawing: "none" },
      "Formulir kosong",
      /Tulis kegiatan pertama/,
    ],
    ["errors", { diagnostics: [error] }, "Draf dengan kesalahan", /belum punya waktu/],
    ["warnings", { diagnostics: [warning] }, "Draf dengan peringatan", /belum punya waktu/],
    ["hints", { diagnostics: [hint] }, "Tinggal saran", /boleh dilewati/],
    ["ready", {}, "Siap diperiksa", /Tidak ada lagi yang perlu diperbaiki/],
    ["not drawn", { drawing: "none" }, "Siap digambar", /sudah dapat digambar/],
    ["behind", { drawing: "behind" }, "Alur tertinggal", /Tabel berubah setelah alur digambar/],
    [
      "hand-drawn",
      { document: sop({ flowSource: "shapes" }), drawing: "none" },
      "Alur digambar tangan",
      /Alur ini digambar tangan/,
    ],
  ])("%s has words of its own", (_, changes, chip, words) => {
    show(changes);
    expect(screen.getByText(chip)).toBeInTheDocument();
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  });

  test.each<[string, Parameters<typeof paneState>[0]]>([
    ["errors", { diagnostics: [error] }],
    ["not drawn", { drawing: "none" }],
    ["behind", { drawing: "behind" }],
    ["failed", { ...unread, phase: "failed" }],
    [
      "an offer to replace a drawing",
      {
        document: sop({ flowSource: "shapes" }),
        drawing: "none",
        notice: { kind: "hand-drawn", shapes: 4 },
      },
    ],
    ["empty form", { document: sop({ activities: [] }), drawing: "none" }],
    ["another sheet", { document: null, reading, sheet: "Catatan" }],
  ])("%s has one primary button", (_, changes) => {
    const { container } = show(changes);
    const marks = primaryMarks();
    const primary = [...container.querySelectorAll("button")].filter(({ classList }) =>
      marks.every((mark) => classList.contains(mark)),
    );
    expect(primary).toHaveLength(1);
  });

  test("a calm end is no wall of findings", () => {
    show();
    expect(screen.getByRole("heading", { name: "Beres" })).toBeInTheDocument();
    expect(screen.queryByRole("listitem", { name: /Kesalahan/ })).toBeNull();
    expect(screen.queryByRole("button", { name: /Mengapa/ })).toBeNull();
  });
});

/** Fluent marks appearances by classes alone: those of primary buttons of any size that a plain one has not. */
function primaryMarks(): readonly string[] {
  const { container, unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">a</Button>
      <Button appearance="primary" size="small">
        b
      </Button>
      <Button>c</Button>
    </FluentProvider>,
  );
  const [primary, small, plain] = [...container.querySelectorAll("button")];
  const marks = [...primary!.classList].filter(
    (mark) => small!.classList.contains(mark) && !plain!.classList.contains(mark),
  );
  unmount();
  expect(marks).not.toEqual([]);
  return marks;
}

describe("head", () => {
  test("says what the sheet is and sums it up", () => {
    show({ document: sop({ activities: [activity("a", 600), activity("b", null)] }) });
    expect(screen.getByRole("heading", { level: 2, name: SHEET })).toBeInTheDocument();
    expect(screen.getByText("SOP · PermenPANRB 35/2012")).toBeInTheDocument();
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toEqual([
      "2 kegiatan",
      "3 pelaksana",
      "Semua baris 600 menit (1,3 hari kerja)",
      "1 kegiatan belum terhitung",
    ]);
  });

  test("several tables on one sheet are counted together", () => {
    const documents = [sop(), sop({ id: "d2" as SopDocument["id"] })];
    show({ documents });
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toEqual(["2 SOP di lembar ini", "4 kegiatan"]);
  });

  test("an unknown profile is named by its id", () => {
    show({ document: sop({ profile: "sop-daerah" }) });
    expect(screen.getByText("SOP · sop-daerah")).toBeInTheDocument();
  });
});

describe("findings", () => {
  test("stand in groups with their numbers, hints folded until the rest is gone", async () => {
    const { become, user } = show({ diagnostics: [error, warning, hint] });
    expect(button("Kesalahan 1")).toHaveAttribute("aria-expanded", "true");
    expect(button("Peringatan 1")).toHaveAttribute("aria-expanded", "true");
    expect(button("Saran 1")).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByText(sentence(hint))).toBeNull();
    await user.click(button("Saran 1"));
    expect(screen.getByText(sentence(hint))).toBeVisible();
    await user.click(button("Saran 1"));
    become(paneState({ diagnostics: [hint] }));
    expect(screen.queryByText(sentence(hint))).toBeNull();
  });

  test("unfold by themselves when only hints are left", () => {
    const { become } = show({ diagnostics: [error, hint] });
    become(paneState({ diagnostics: [hint] }));
    expect(button("Saran 1")).toHaveAttribute("aria-expanded", "true");
  });

  test("lead to their cells, by mouse and by keyboard", async () => {
    const { session, user } = show({ diagnostics: [warning, hint] });
    await user.click(button(`${sentence(warning)} D16`));
    expect(session.reveal).toHaveBeenLastCalledWith(warning.origin);
    await user.click(button("Saran 1"));
    button(`${sentence(hint)} D17`).focus();
    await user.keyboard("{Enter}");
    expect(session.reveal).toHaveBeenLastCalledWith(hint.origin);
  });

  test("the next step leads to the first of them", async () => {
    const { session, user } = show({ diagnostics: [error, warning] });
    await user.click(button("Tunjukkan di lembar"));
    expect(session.reveal).toHaveBeenCalledWith(error.origin);
  });

  test("about targets offer the columns for them where the form has none", async () => {
    const exits = finding("error", 15, "decision-has-both-exits");
    const table = sop().table!;
    const helpers = { lanjut: null, tidak: null };
    const { session, become, user } = show({
      diagnostics: [exits],
      document: sop({ table: { ...table, helpers } }),
    });
    await user.click(button("Buat kolomnya"));
    expect(session.addHelperColumns).toHaveBeenCalledTimes(1);
    become(
      paneState({
        diagnostics: [exits],
        document: sop({ table: { ...table, helpers: { lanjut: 9, tidak: 10 } } }),
      }),
    );
    expect(screen.queryByRole("button", { name: "Buat kolomnya" })).toBeNull();
  });

  test("name the sheet when it is not the one on show", () => {
    show({ diagnostics: [{ ...error, origin: { ...error.origin, sheet: "Sampul" } }] });
    expect(screen.getByText("Sampul, D15")).toBeInTheDocument();
  });

  test("explain themselves, with the legal basis", async () => {
    const { user } = show({ diagnostics: [error] });
    const why = button(`Mengapa? ${sentence(error)}`);
    expect(why).toHaveAttribute("aria-expanded", "false");
    await user.click(why);
    expect(why).toHaveAttribute("aria-expanded", "true");
    const help = document.getElementById(why.getAttribute("aria-controls")!)!;
    expect(within(help).getByRole("heading", { level: 4 })).toHaveTextContent(/waktu/);
    expect(within(help).getByRole("heading", { name: "Dasar" })).toBeInTheDocument();
    expect(help).toHaveTextContent(/PermenPANRB 35\/2012/);
    await user.click(why);
    expect(help).toBeEmptyDOMElement();
  });

  test("of a rule without a doc say so", async () => {
    const { user } = show({ diagnostics: [finding("error", 15, "rule-of-tomorrow")] });
    await user.click(button(/^Mengapa/));
    expect(screen.getByText(/belum tersedia/)).toBeInTheDocument();
  });

  test("keep opened help over a reading that finds them again", async () => {
    const { become, user } = show({ diagnostics: [error, warning] });
    await user.click(button(`Mengapa? ${sentence(warning)}`));
    button(`Mengapa? ${sentence(warning)}`).focus();
    become(paneState({ diagnostics: [warning] }));
    expect(button(`Mengapa? ${sentence(warning)}`)).toHaveAttribute("aria-expanded", "true");
    expect(button(`Mengapa? ${sentence(warning)}`)).toHaveFocus();
  });

  test("two of one rule at one cell are both shown", () => {
    show({ diagnostics: [error, error] });
    expect(screen.getAllByText(sentence(error), { selector: ".susun-go *" })).toHaveLength(2);
  });

  test("of a very long group only the first are shown, the rest on demand", () => {
    const diagnostics = Array.from({ length: 101 }, (_, i) => finding("error", i + 1));
    const { container } = show({ diagnostics });
    expect(container.querySelectorAll(".susun-finding")).toHaveLength(100);
    fireEvent.click(screen.getByText("Tampilkan semua (101)"));
    expect(container.querySelectorAll(".susun-finding")).toHaveLength(101);
    expect(screen.queryByText("Tampilkan semua (101)")).toBeNull();
  });

  test("are told to screen readers as a sum", () => {
    const { become } = show({ diagnostics: [error, hint] });
    const heard = screen.getAllByRole("status")[0]!;
    expect(heard).toHaveTextContent("Draf dengan kesalahan. 1 kesalahan, 0 peringatan, 1 saran.");
    become(paneState());
    expect(heard).toHaveTextContent("Siap diperiksa. 0 kesalahan, 0 peringatan, 0 saran.");
  });
});

describe("foot", () => {
  test("draws, and says that nothing is drawn yet", async () => {
    const { session, user } = show({ drawing: "none" });
    expect(screen.getByText("Alur belum digambar.")).toBeInTheDocument();
    expect(button("Hapus alur")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Hapus alur"));
    expect(session.erase).not.toHaveBeenCalled();
    await user.click(button("Gambar alur"));
    expect(session.draw).toHaveBeenCalledWith();
  });

  test("says beforehand that a sheet is protected", () => {
    show({ drawing: "none", isProtected: true });
    expect(screen.getByText(/belum digambar\. Lembar ini diproteksi/)).toBeVisible();
  });

  test("updates a drawing that is behind, and erases it", async () => {
    const { session, user } = show({ drawing: "behind" });
    expect(screen.getByText("Alur tertinggal dari tabel.")).toBeInTheDocument();
    await user.click(button("Perbarui alur"));
    expect(session.draw).toHaveBeenCalledTimes(1);
    await user.click(button("Hapus alur"));
    expect(session.erase).toHaveBeenCalledTimes(1);
  });

  test("a drawing whose table has gone can only be erased", () => {
    show({ drawing: "behind", document: null });
    expect(button("Perbarui alur")).toHaveAttribute("aria-disabled", "true");
    expect(button("Hapus alur")).not.toHaveAttribute("aria-disabled", "true");
  });

  test("takes the last action back, and says which one that is", async () => {
    const { session, become, user } = show();
    expect(button("Kembalikan")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Kembalikan"));
    expect(session.restore).not.toHaveBeenCalled();
    become(paneState({ restorable: "erase" }));
    expect(button("Kembalikan")).toHaveAttribute("title", expect.stringMatching(/alur dihapus/));
    await user.click(button("Kembalikan"));
    expect(session.restore).toHaveBeenCalledTimes(1);
  });

  test("while it works it says so and takes no second click", async () => {
    const { session, user } = show({ busy: "draw", drawing: "behind" });
    expect(screen.getByText("Menggambar alur…")).toBeInTheDocument();
    await user.click(button("Perbarui alur"));
    await user.click(button("Hapus alur"));
    expect(session.draw).not.toHaveBeenCalled();
    expect(session.erase).not.toHaveBeenCalled();
  });
});

describe("notices", () => {
  test.each<[Notice, RegExp]>([
    [{ kind: "drawn", added: 12, removed: 0, warnings: [] }, /selesai digambar: 12 objek/],
    [{ kind: "drawn", added: 3, removed: 2, warnings: [] }, /3 objek baru, 2 objek lama dihapus/],
    [{ kind: "unchanged" }, /Tidak ada yang diubah/],
    [{ kind: "erased", removed: 9, shown: 0 }, /Alur dihapus: 9 objek/],
    [{ kind: "erased", removed: 9, shown: 4 }, /4 objek gambar Anda ditampilkan kembali/],
    [{ kind: "nothing-to-draw" }, /M \(mulai\)/],
    [{ kind: "columns-added", at: error.origin }, /di kanan tabel/],
    [{ kind: "restored", action: "draw" }, /seperti sebelum alur digambar/],
    [{ kind: "changed-since", at: null }, /Lembar sudah diubah sesudah/],
    [{ kind: "changed-since", at: error.origin }, /D15 sudah diubah sesudah/],
    [{ kind: "stale", at: error.origin }, /D15/],
    [{ kind: "refused", code: "sheet-protected", at: null }, /proteksi/i],
    [{ kind: "failed", code: "TypeError" }, /TypeError/],
  ])("%j is told in words", (notice, words) => {
    show({ notice });
    const bar = document.querySelector(".susun-notice")!;
    expect(bar).toHaveAttribute("role", "status");
    expect(bar).toHaveTextContent(words);
  });

  test("warnings of the drawing are summed up by kind", () => {
    const warnings = [
      { code: "no-route", subject: "a" },
      { code: "no-route", subject: "b" },
      { code: "label-crowded", subject: "c" },
    ] as const;
    show({ notice: { kind: "drawn", added: 5, removed: 0, warnings } });
    expect(screen.getByText(/^2 panah belum tergambar/)).toBeInTheDocument();
    expect(screen.getByText(/^1 tulisan di cabang/)).toBeInTheDocument();
  });

  test("a flow drawn by hand is replaced only on demand, and nothing is deleted", async () => {
    const { session, user } = show({ notice: { kind: "hand-drawn", shapes: 23 } });
    expect(screen.getByText(/23 objek gambar Anda/)).toHaveTextContent(/tidak dihapus/);
    await user.click(button("Ganti dengan gambar Susun"));
    expect(session.draw).toHaveBeenCalledWith({ replace: true });
  });

  test("of a drawing over a coded table the codes are what is drawn", () => {
    show({
      document: sop({ flowSource: "shapes" }),
      notice: { kind: "hand-drawn", shapes: 23 },
    });
    expect(screen.getByText(/menuliskan kodenya/)).toBeInTheDocument();
    show({ notice: { kind: "hand-drawn", shapes: 23 } });
    expect(screen.getByText(/menurut kode itu/)).toBeInTheDocument();
  });

  test("lead to the cell they are about, and can be closed", async () => {
    const { session, user } = show({ notice: { kind: "stale", at: error.origin } });
    await user.click(button("Lihat D15"));
    expect(session.reveal).toHaveBeenCalledWith(error.origin);
    await user.click(button("Tutup pesan"));
    expect(session.dismissNotice).toHaveBeenCalledTimes(1);
  });
});

describe("the rest", () => {
  test("retry reads again; a sheet that is no SOP leads to the one that is", async () => {
    const { session, become, user } = show({ phase: "failed" });
    await user.click(button("Coba lagi"));
    expect(session.refresh).toHaveBeenCalledTimes(1);
    const { reading } = paneState();
    become(paneState({ document: null, reading, sheet: "Catatan" }));
    await user.click(button("Buka lembar itu"));
    expect(session.reveal).toHaveBeenCalledWith({ sheet: SHEET, range: sop().table!.range });
  });

  test("English is the same pane in other words", () => {
    const { rerender, session } = show({ diagnostics: [error] }, "en");
    const pane = screen.getByRole("region", { name: "Susun" });
    expect(pane).toHaveAttribute("lang", "en");
    expect(screen.getByText("Draft with errors")).toBeInTheDocument();
    expect(button("Update flow")).toBeInTheDocument();
    expect(screen.getAllByText(messageOf(error, "en")).length).toBeGreaterThan(0);
    rerender(<Pane session={session} />);
    expect(pane).toHaveAttribute("lang", "id");
    expect(button("Perbarui alur")).toBeInTheDocument();
  });

  test("headings go down by one level at a time and every button has a name", () => {
    show({ diagnostics: [error, warning, hint], notice: { kind: "hand-drawn", shapes: 2 } });
    const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(2);
    for (const [i, level] of levels.slice(1).entries())
      expect(level).toBeLessThanOrEqual(levels[i]! + 1);
    for (const one of screen.getAllByRole("button")) expect(one).toHaveAccessibleName();
  });

  test("nothing in it takes the focus by itself", () => {
    const { become } = show();
    become(paneState({ diagnostics: [error], notice: { kind: "unchanged" } }));
    expect(document.body).toHaveFocus();
  });

  test("a pane that is gone hears nothing more", () => {
    const { unmount, become } = show();
    unmount();
    become(paneState({ diagnostics: [error] }));
  });
});
