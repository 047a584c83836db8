import fs from "node:fs";
import path from "node:path";

type Copy = {
  readonly from: string;
  readonly context?: string;
  readonly to: string;
  readonly info?: { readonly minimized?: boolean };
};
type Plugin = {
  readonly userOptions?: { readonly filename: string; readonly officeJs?: string };
  readonly patterns?: readonly Copy[];
};
type Config = { readonly name: string; readonly plugins: readonly Plugin[] };

const configure = require("../../webpack.config.js") as (env?: {
  readonly officejs?: string;
}) => Promise<readonly Config[]>;

async function pagesWith(officejs?: string) {
  const configs = await configure(officejs === undefined ? {} : { officejs });
  const { plugins } = configs.find(({ name }) => name === "pages")!;
  const page = (file: string) =>
    plugins.find(({ userOptions }) => userOptions?.filename === file)?.userOptions;
  return {
    address: page("taskpane.html")?.officeJs,
    workbench: page("workbench.html")?.officeJs,
    copies: plugins.flatMap(({ patterns = [] }) =>
      patterns.filter(({ to }) => to.startsWith("office-js")),
    ),
  };
}

test("Office.js comes from Microsoft's CDN and is not copied; the workbench has none", async () => {
  const { address, workbench, copies } = await pagesWith();
  expect(address).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(workbench).toBeUndefined();
  expect(copies).toEqual([]);
});

test("for rooms without internet it is copied as it is, with its licence", async () => {
  const { address, copies } = await pagesWith("self");
  expect(address).toBe("office-js/office.js");
  const [library, licence] = copies;
  expect(fs.existsSync(path.join(library!.context!, "office.js"))).toBe(true);
  // This keeps the minifier off: the licence allows no change.
  expect(library?.info?.minimized).toBe(true);
  expect(fs.existsSync(licence!.from)).toBe(true);
});

test("any other source is refused", async () => {
  await expect(pagesWith("elsewhere")).rejects.toThrow("cdn or self");
});
