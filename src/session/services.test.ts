import { createMemoryPort } from "../../tests/support/memory-workbook";
import { matchingSheet } from "../../tests/support/sp/cross";
import { spSheet } from "../../tests/support/sp/sp";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import { createSession } from "./create-session";
import { decided } from "./service-view";

async function reading(...snapshots: readonly GridSnapshot[]) {
  const session = createSession(createMemoryPort(snapshots), { schedule: () => () => {} });
  await session.refresh();
  return session;
}

const late = spSheet({ components: { jangkaWaktu: "1 jam sejak berkas lengkap", biaya: "-" } });

test("a sheet with a Standar Pelayanan has its findings, those across sheets among them", async () => {
  const session = await reading(late, matchingSheet());
  const { standarPelayanan, links, diagnostics, document } = session.getState();
  expect(document).toBeNull();
  expect(session.getState().columns).toBeNull();
  expect(standarPelayanan.map(({ title }) => title?.text)).toEqual([
    "Penerbitan Surat Keterangan Domisili",
  ]);
  expect(links).toMatchObject([{ sp: "s1", sop: "d1", confirmed: false }]);
  expect(
    diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
  ).toEqual(["XR-03", "SP-15"]);
});

test("the sheet of the SOP shows what is found between it and its SP, and nothing else of the SP", async () => {
  const session = await reading(matchingSheet(), late);
  const { standarPelayanan, document, diagnostics } = session.getState();
  expect(document?.identity.namaSop?.text).toBe("Penerbitan Surat Keterangan Domisili");
  expect(standarPelayanan).toEqual([]);
  const codes = diagnostics.map(({ code }) => code);
  expect(codes).toContain("XR-03");
  expect(codes.filter((code) => code.startsWith("SP-"))).toEqual([]);
});

test("a link that is turned down is kept in the workbook, and its findings are gone", async () => {
  const session = await reading(late, matchingSheet());
  await session.decideLink(
    { sp: session.getState().links[0]!.sp, sop: session.getState().links[0]!.sop },
    false,
  );
  const { links, diagnostics } = session.getState();
  expect(links).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).not.toContain("XR-03");
  await session.refresh();
  expect(session.getState().links).toEqual([]);
});

test("the last word about a pair counts", () => {
  const pair = { sp: "s1", sop: "d1" } as Parameters<typeof decided>[1];
  const once = decided([], pair, false);
  expect(decided(once, pair, true)).toEqual([{ ...pair, isLink: true }]);
});
