import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

const schemas = path.resolve("../shared/data/manifest-xsd");
const withSchemas = fs.existsSync(schemas) ? test : test.skip;
const manifest = fs.readFileSync("manifest.xml", "utf8");

withSchemas("the manifest is valid against the published schemas", async () => {
  const main = "OfficeAppManifestV1_1.xsd";
  const schema = (fileName: string) => ({
    fileName,
    contents: fs.readFileSync(path.join(schemas, fileName), "utf8"),
  });
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [schema(main)],
    preload: fs
      .readdirSync(schemas)
      .filter((name) => name.endsWith(".xsd") && name !== main)
      .map(schema),
  });
  expect(result.errors.map((error) => error.rawMessage)).toEqual([]);
});

test("Office's own reader understands the manifest", () => {
  const cli = require.resolve("office-addin-manifest/cli.js");
  const info = execFileSync(process.execPath, [cli, "info", "manifest.xml"], { encoding: "utf8" });
  expect(info).toContain("Susun SOP/SP");
  expect(info).toContain(`${require("../../package.json").version}.0`);
});

test("every address of the manifest is https and every icon exists", () => {
  const addresses = [...manifest.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, url]) => url!);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    const { protocol, pathname } = new URL(address);
    expect(protocol).toBe("https:");
    if (pathname.endsWith(".png")) expect(fs.existsSync(path.join(".", pathname))).toBe(true);
  }
});
