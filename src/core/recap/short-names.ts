/** Paths without the folders that all of them have in common: what a person calls the files. */
export function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const parts = paths.map((path) => path.split(/[\\/]/));
  const folders = parts.map((names) => names.slice(0, -1));
  const shortest = paths.length === 0 ? 0 : Math.min(...folders.map((names) => names.length));
  let common = 0;
  while (common < shortest && folders.every((names) => names[common] === folders[0]![common])) {
    common += 1;
  }
  return new Map(paths.map((path, i) => [path, parts[i]!.slice(common).join("/")]));
}
