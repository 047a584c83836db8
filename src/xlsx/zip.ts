import { unzipSync, type Zippable, zipSync } from "fflate";
import { FileProblem } from "./file-problem";

/** Far above any form or dossier, far below what stops a browser. Checked before anything is inflated. */
const MAX_ENTRIES = 10_000;
const MAX_INFLATED_BYTES = 256 * 1024 * 1024;
/** XML takes many times its size once parsed. */
const MAX_XML_BYTES = 64 * 1024 * 1024;

/** The earliest time a zip can hold: the same parts give the same bytes on any day. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * Parts of a zip by name, in the order of its directory. Throws FileProblem `corrupt` or `too-large`.
 * fflate inflates into a buffer of the declared size, so the cap holds for archives that lie about it.
 */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let entries = 0;
  let inflated = 0;
  const admit = (name: string, size: number): boolean => {
    entries += 1;
    inflated += size;
    const heavyXml = size > MAX_XML_BYTES && /\.(?:xml|rels|vml)$/i.test(name);
    if (entries > MAX_ENTRIES || inflated > MAX_INFLATED_BYTES || heavyXml) {
      throw new FileProblem("too-large", `${name}, entry ${entries}, ${inflated} bytes`);
    }
    return !isDirectory(name);
  };
  try {
    const unzipped = unzipSync(bytes, {
      filter: ({ name, originalSize }) => admit(name, originalSize),
    });
    return new Map(Object.entries(unzipped).map(([name, data]) => [partName(name), data]));
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    throw new FileProblem("corrupt", "zip cannot be unpacked", { cause });
  }
}

const isDirectory = (name: string): boolean => /[\\/]$/.test(name);

/** Some programs write names with backslashes or a leading slash. */
const partName = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "");

/** The same parts in the same order always give the same bytes. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, data] of parts) {
    zippable[name] = [data, { level: isPacked(name) ? 0 : 6, mtime: FIXED_TIME }];
  }
  return zipSync(zippable);
}

const isPacked = (name: string): boolean => /\.(?:png|jpe?g|gif|zip|docx|xlsx|pptx)$/i.test(name);
