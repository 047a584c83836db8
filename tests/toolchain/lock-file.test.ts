import fs from "node:fs";

type LockedPackage = { readonly optionalDependencies?: Readonly<Record<string, string>> };
const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

// `npm ci` refuses a lock file that lacks the binaries of another platform: it would install here and nowhere else.
test("the lock file names the optional packages of every platform", () => {
  const names = new Set(
    Object.keys(lock.packages).map((key) => key.replace(/^.*node_modules\//, "")),
  );
  const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${from} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test("the lock file holds no registry address", () => {
  expect(JSON.stringify(lock)).not.toMatch(/"resolved":"http/);
});
