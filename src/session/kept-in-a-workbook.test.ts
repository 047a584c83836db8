import { form, grid } from "../../tests/support/grid";
import { createMemoryPort } from "../../tests/support/memory-workbook";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import { asMapping } from "../core/recognise/mapping/propose-mapping";
import { formatMappings } from "../core/records/column-mappings";
import { RECORD } from "../core/records/kept";
import { formatSettings, PLAIN_SETTINGS } from "../core/templates/settings-file";
import { createSession } from "./create-session";

// What a workbook keeps decides how it is read and checked, with the real core.

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

async function open(snapshot: GridSnapshot) {
  const port = createMemoryPort([snapshot]);
  const session = createSession(port, { schedule: () => () => {} });
  await settle();
  return { port, session, state: session.getState };
}

const FOREIGN = grid([
  ["Butir", "Perihal yang dikerjakan", "Staf", "Kasi", "Bekal", "Lama", "Ket"],
  [1, "Menerima surat permohonan", "M", null, "Surat", "5 menit", null],
  [2, "Mengarsipkan surat", null, "S", "Surat", "5 menit", null],
]);
const VAGUE = form({
  pelaksana: ["Staf", "Kasi"],
  steps: [
    { kegiatan: "Menerima surat", kode: ["M"], waktu: "segera" },
    { kegiatan: "Menelaah surat", kode: ["", "P"], waktu: "segera" },
    { kegiatan: "Mengarsipkan surat", kode: ["S"], waktu: "5 menit" },
  ],
});
const vague = ({ diagnostics }: ReturnType<Awaited<ReturnType<typeof open>>["state"]>) =>
  diagnostics.filter(({ ruleId }) => ruleId === "waktu-is-certain");

test("columns that were chosen make a sheet an SOP, and forgotten make it none again", async () => {
  const { session, state } = await open(FOREIGN);
  expect(state().document).toBeNull();
  await session.keep("mappings", formatMappings([asMapping(state().columns!)]));
  expect(state().document?.activities).toHaveLength(2);
  expect(state().columns?.isCertain).toBe(true);
  await session.draw();
  expect(state().notice).toMatchObject({ kind: "drawn" });
  await session.keep("mappings", null);
  expect(state().document).toBeNull();
});

test("a choice that no longer fits its sheet is told among the findings", async () => {
  const { session, state } = await open(FOREIGN);
  const [lost] = [asMapping(state().columns!)];
  const other = await open(VAGUE);
  await other.session.keep("mappings", formatMappings([lost!]));
  expect(other.state().document).not.toBeNull();
  expect(other.state().diagnostics.filter(({ code }) => code === "X-01")).toMatchObject([
    { ruleId: "columns-lost", messageId: "lost", severity: "warning" },
  ]);
  session.dispose();
});

test("a profile is read by, settings are checked by", async () => {
  const { session, state } = await open(FOREIGN);
  const label = { kolom: { kegiatan: ["Perihal yang dikerjakan"], waktu: ["Lama"] } };
  await session.keep("profile", JSON.stringify({ nama: "Perbup Contoh", label }));
  expect(state().document?.profile).toBe("daerah");
  expect(state().kept.profile?.name).toBe("Perbup Contoh");
  const before = state().diagnostics.filter(({ ruleId }) => ruleId === "has-identity-block");
  expect(before).toMatchObject([{ severity: "error" }]);
  await session.keep(
    "settings",
    formatSettings({ ...PLAIN_SETTINGS, severities: { "has-identity-block": "hint" } }),
  );
  const after = state().diagnostics.filter(({ ruleId }) => ruleId === "has-identity-block");
  expect(after).toMatchObject([{ severity: "hint" }]);
});

test("a finding set aside leaves the list with its reason, and comes back", async () => {
  const { port, session, state } = await open(VAGUE);
  const [first] = vague(state());
  await session.dismiss(first!, "Menunggu uji coba");
  expect(vague(state())).toHaveLength(1);
  expect(state().dismissed.map(({ dismissal }) => dismissal.reason)).toEqual(["Menunggu uji coba"]);
  expect(Object.keys(await port.readRecords())).toEqual([RECORD.dismissals]);
  await session.takeBack(state().dismissed[0]!.dismissal);
  expect(vague(state())).toHaveLength(2);
  expect(await port.readRecords()).toEqual({});
});

test("two set aside in a hurry are both kept", async () => {
  const { session, state } = await open(VAGUE);
  const [first, second] = vague(state());
  await Promise.all([
    session.dismiss(first!, "Satu alasan"),
    session.dismiss(second!, "Dua alasan"),
  ]);
  expect(vague(state())).toEqual([]);
  expect(state().kept.dismissals.map(({ reason }) => reason)).toEqual([
    "Satu alasan",
    "Dua alasan",
  ]);
});

test("a damaged record is told and used for nothing", async () => {
  const { port, session, state } = await open(VAGUE);
  await port.writeRecord(RECORD.settings, "{");
  await session.refresh();
  expect(state().kept.damaged).toEqual(["settings"]);
  expect(vague(state())).toHaveLength(2);
  await session.keep("settings", null);
  expect(state().kept.damaged).toEqual([]);
});

test("a workbook that refuses says so", async () => {
  const { port, session, state } = await open(VAGUE);
  jest
    .spyOn(port, "writeRecord")
    .mockResolvedValueOnce({ kind: "refused", code: "read-only", at: null })
    .mockRejectedValueOnce(Object.assign(new Error("host"), { code: "host-busy" }));
  await session.keep("settings", formatSettings(PLAIN_SETTINGS));
  expect(state().notice).toMatchObject({ kind: "refused", code: "read-only" });
  await session.keep("settings", formatSettings(PLAIN_SETTINGS));
  expect(state().notice).toMatchObject({ kind: "failed", code: "host-busy" });
});

test("a finding that was set aside counts in no overview", async () => {
  const { session, state } = await open(VAGUE);
  const before = session.overview()[0]!.counts;
  await session.dismiss(vague(state())[0]!, "Menunggu uji coba");
  expect(session.overview()[0]!.counts).toEqual({ ...before, warning: before.warning - 1 });
});
