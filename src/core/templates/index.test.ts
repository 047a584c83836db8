import { defaultSopProfile, sopProfileById, sopProfiles } from ".";

test("profiles are found by their id, the default one is the form of 2012", () => {
  expect(defaultSopProfile.id).toBe("sop-permenpanrb-35-2012");
  for (const profile of sopProfiles) expect(sopProfileById(profile.id)).toBe(profile);
  expect(sopProfileById("lain")).toBeNull();
});
