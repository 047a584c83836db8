import { type ClassFile, contentProblem } from "./class-file";
import { documentRows } from "./document-rows";
import { fileRow } from "./file-row";
import { linkRows } from "./link-rows";
import { linksAcross } from "./links-across";
import type { Recap } from "./recap";
import { ruleRows } from "./rule-rows";
import { titleRows, unitRows } from "./title-rows";

/** The recap of a class; the same files give the same recap. */
export function recapOf(files: readonly ClassFile[]): Recap {
  const read = files.filter((file) => file.kind === "read");
  const across = linksAcross(read);
  const rows = read.map((file) => ({ file, ...documentRows(file, across) }));
  const titles = titleRows(read);
  return {
    documents: rows.flatMap(({ documents }) => documents),
    files: files.map((file) => {
      if (file.kind === "unread") return fileRow(file.file, [], file.problem);
      const own = rows.find((one) => one.file === file)?.documents ?? [];
      return fileRow(file.file, own, contentProblem(file));
    }),
    rules: ruleRows(rows.map(({ file: { file }, owned }) => ({ file, owned }))),
    titles,
    units: unitRows(titles),
    links: linkRows(read, across),
  };
}
