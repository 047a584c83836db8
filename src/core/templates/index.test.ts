import { defaultSopProfile, sopProfileById, sopProfiles } from ".";

test("the default form knows every label of the others, so that all are found before one is chosen", () => {
  for (const part of ["identity", "columns", "groups", "helpers"] as const) {
    const known: Readonly<Record<string, readonly string[]>> = defaultSopProfile[part];
    for (const profile of sopProfiles) {
      for (const [key, labels] of Object.entries(profile[part])) {
        expect([key, labels.filter((label) => !known[key]?.includes(label))]).toEqual([key, []]);
      }
    }
  }
});

test("a form's own words are among its labels, and the first label is one of them", () => {
  for (const { identity, columns, ownWords } of sopProfiles) {
    const labels: Readonly<Record<string, readonly string[]>> = { ...identity, ...columns };
    for (const [key, words] of Object.entries(ownWords)) {
      for (const word of words) expect(labels[key]).toContain(word);
    }
  }
});

test("profiles are found by their id, the default one is the form of 2012", () => {
  expect(defaultSopProfile.id).toBe("sop-permenpanrb-35-2012");
  for (const profile of sopProfiles) expect(sopProfileById(profile.id)).toBe(profile);
  expect(sopProfileById("lain")).toBeNull();
});
