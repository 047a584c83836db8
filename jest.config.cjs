/** @type {import("jest").Config} */
const shared = {
  transform: {
    "^.+\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
    "\\.md$": "<rootDir>/tests/support/text-transform.cjs",
  },
  // The reader that proves our BPMN comes as ES modules alone.
  transformIgnorePatterns: ["/node_modules/(?!(?:bpmn-moddle|moddle|moddle-xml|min-dash|saxen)/)"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/tests/support/empty-style.cjs",
    // numfmt 4.0.1 names a file for require() that its package does not hold.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
  },
};

module.exports = {
  // A pane in jsdom on a slow machine: a limit against tests that hang, not a measure.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/src/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/setup-dom.ts"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
    },
  ],
};
