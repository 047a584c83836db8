// The import directions of docs/architecture.md, each with its reason.
const only = (name, from, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from, pathNot: "\\.test\\.tsx?$" },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    only(
      "core-is-pure",
      "^src/core/",
      ["^src/core/"],
      "The core is pure TypeScript: it must run in Excel, a browser, a worker and Node alike, so it imports nothing but itself.",
    ),
    only(
      "session-knows-the-core-alone",
      "^src/session/",
      ["^src/(session|core)/"],
      "Use cases speak to a workbook through the port: a session that knew an adapter could not be tested without it.",
    ),
    only(
      "xlsx-knows-the-core-alone",
      "^src/xlsx/",
      ["^src/(xlsx|core)/", "node_modules/fflate/", "numfmt"],
      "The file adapter serves the pane, the workbench and the command line: no React, no Office, no other adapter.",
    ),
    only(
      "excel-knows-the-core-alone",
      "^src/excel/",
      ["^src/(excel|core)/"],
      "Office.js stays behind the port: nothing but the core's types goes in or out.",
    ),
    only(
      "worker-knows-the-layout-alone",
      "^src/layout-worker/",
      ["^src/layout-worker/", "^src/core/layout/", "^src/session/planner\\.ts$"],
      "A worker starts in no time because its script is small: what it imports is sent to it by every page.",
    ),
    {
      name: "components-see-no-adapter",
      severity: "error",
      comment:
        "The pane is a view of the session; only composition roots (index files, workbench, cli) name an adapter.",
      from: { path: "^src/taskpane/components/" },
      to: { path: "^src/(excel|xlsx|workbench|cli)/" },
    },
    {
      name: "cli-without-a-browser",
      severity: "error",
      comment: "The command line runs on servers: no React and no pages.",
      from: { path: "^src/cli/" },
      to: { path: "^src/(taskpane|workbench|excel|session)/|node_modules/(react|@fluentui)" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Data flows one way; a cycle hides who depends on whom.",
      from: { path: "^src/" },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "\\.(css|md)$" },
  },
};
