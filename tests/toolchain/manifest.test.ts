import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { RIBBON_FUNCTIONS } from "../../src/commands/ribbon-commands";
import {
  attribute,
  child,
  childrenNamed,
  descend,
  descendants,
  parseXml,
  textContent,
  type XmlElement,
} from "../../src/xlsx/xml";

const schemas = path.resolve("../shared/data/manifest-xsd");
const withSchemas = fs.existsSync(schemas) ? test : test.skip;
const manifest = fs.readFileSync("manifest.xml", "utf8");
const document = parseXml(manifest);
const { root } = document;
const overrides = child(root, "VersionOverrides")!;
const resources = descend(overrides, "Resources")!;

const value = (element: XmlElement): string => attribute(element, "DefaultValue") ?? "";
const resid = (element: XmlElement | null): string | null => element && attribute(element, "resid");
const text = (element: XmlElement): string => textContent(document, element);

withSchemas(
  "the manifest is valid against the published schemas (skipped without them)",
  async () => {
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
  },
);

test("Office's own reader understands the manifest", () => {
  const cli = require.resolve("office-addin-manifest/cli.js");
  const info = execFileSync(process.execPath, [cli, "info", "manifest.xml"], { encoding: "utf8" });
  expect(info).toContain("Susun SOP/SP");
  expect(info).toContain("Default Locale: id-ID");
  expect(info).toContain(`${require("../../package.json").version}.0`);
});

describe("what the schemas cannot say", () => {
  test("every address is https and leads to a file of ours", () => {
    const addresses = [...manifest.matchAll(/(?:DefaultValue|Value)="(\w+:[^"]+)"/g)].map(
      ([, url]) => new URL(url!),
    );
    expect(addresses.length).toBeGreaterThan(0);
    const pages: Readonly<Record<string, string>> = {
      "/taskpane.html": "src/taskpane/taskpane.html",
      "/workbench.html": "src/workbench/index.html",
    };
    for (const { protocol, pathname } of addresses) {
      expect(protocol).toBe("https:");
      expect([pathname, fs.existsSync(pages[pathname] ?? `.${pathname}`)]).toEqual([
        pathname,
        true,
      ]);
    }
  });

  test("every resource that is named exists, and none is left over", () => {
    const named = [...manifest.matchAll(/ resid="([^"]+)"/g)].map(([, id]) => id!);
    const defined = ["Image", "Url", "String"].flatMap((local) =>
      descendants(resources, local).map((element) => attribute(element, "id")!),
    );
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(named)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("every picture has the size that it is asked for", () => {
    const files = new Map(
      descendants(resources, "Image").map((image) => [
        attribute(image, "id")!,
        `.${new URL(value(image)).pathname}`,
      ]),
    );
    const icons = descendants(overrides, "Icon");
    expect(icons).toHaveLength(6);
    for (const icon of icons) {
      const images = childrenNamed(icon, "Image");
      const sizes = images.map((image) => Number(attribute(image, "size")));
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
      expect(images.map((image) => pngSize(files.get(resid(image)!)!))).toEqual(
        sizes.map((size) => [size, size]),
      );
    }
    const own = (local: string) => pngSize(`.${new URL(value(child(root, local)!)).pathname}`);
    expect(own("IconUrl")).toEqual([32, 32]);
    expect(own("HighResolutionIconUrl")).toEqual([64, 64]);
  });

  test("texts keep to the lengths that Office shows, and speak English too", () => {
    const texts = [
      ...[child(root, "DisplayName")!].map((element) => [element, 125] as const),
      ...[child(root, "Description")!].map((element) => [element, 250] as const),
      ...descendants(child(resources, "ShortStrings")!, "String").map((e) => [e, 125] as const),
      ...descendants(child(resources, "LongStrings")!, "String").map((e) => [e, 250] as const),
    ];
    for (const [element, most] of texts) {
      expect(value(element).length).toBeLessThanOrEqual(most);
      const english = childrenNamed(element, "Override");
      for (const one of english) expect(attribute(one, "Value")!.length).toBeLessThanOrEqual(most);
      // The product's name is the same in both.
      if (element.local === "DisplayName") continue;
      expect(english.map((one) => attribute(one, "Locale"))).toEqual(["en-US"]);
    }
  });

  test("pane, ribbon and runtime are one page", () => {
    const runtimes = descendants(overrides, "Runtime");
    expect(runtimes.map((one) => attribute(one, "lifetime"))).toEqual(["long"]);
    const page = resid(runtimes[0]!);
    expect(descendants(overrides, "FunctionFile").map(resid)).toEqual([page]);
    expect(descendants(overrides, "SourceLocation").map(resid)).toEqual([page]);
    const base = descend(root, "DefaultSettings", "SourceLocation")!;
    const url = descendants(resources, "Url").find((one) => attribute(one, "id") === page)!;
    expect(value(base)).toBe(value(url));
  });

  test("only the ribbon asks for a shared runtime: an Excel without it keeps the pane", () => {
    const sets = (parent: XmlElement) =>
      descendants(child(parent, "Requirements")!, "Set").map(
        (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
      );
    expect(sets(root)).toEqual(["ExcelApi 1.14"]);
    expect(sets(overrides)).toEqual(["SharedRuntime 1.1"]);
  });

  test("the tab has its four buttons, and their functions exist", () => {
    const strings = new Map(
      descendants(resources, "String").map((one) => [attribute(one, "id"), value(one)]),
    );
    const tab = descendants(overrides, "CustomTab")[0]!;
    const label = (element: XmlElement) => strings.get(resid(child(element, "Label"))!);
    expect(label(tab)).toBe("SOP/SP");
    expect(descendants(tab, "Control").map(label)).toEqual([
      "Buka panel",
      "Periksa",
      "Gambar alur",
      "Hapus alur",
    ]);
    expect(descendants(tab, "FunctionName").map(text)).toEqual(RIBBON_FUNCTIONS);
  });
});

/** Width and height stand at a fixed place at the beginning of every PNG file. */
function pngSize(file: string): readonly [number, number] {
  const bytes = fs.readFileSync(file);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
