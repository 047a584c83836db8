import { crossFindings } from "../../../tests/support/sp/cross";
import { staffCoversTheLanes } from "./staff-covers-the-lanes";

test("fewer people than roles", () => {
  const sp = { components: { jumlahPelaksana: "2 orang" } };
  expect(crossFindings(staffCoversTheLanes, { sp })).toMatchObject([
    { messageId: "fewer", at: "SP!C16", data: { staff: 2, lanes: 3 } },
  ]);
});

test.each([
  "4 orang: 1 petugas loket, 3 verifikator",
  "1. Loket 1 orang\n2. Verifikator 1 orang\n3. Lurah 1 orang",
  "tiga orang",
  "sesuai kebutuhan",
])("%s is enough, or says no number", (jumlahPelaksana) => {
  expect(crossFindings(staffCoversTheLanes, { sp: { components: { jumlahPelaksana } } })).toEqual(
    [],
  );
});
