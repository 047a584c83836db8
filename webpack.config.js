const path = require("node:path");
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const dist = path.resolve(__dirname, "dist");

/**
 * Where the Excel page gets Office.js. Microsoft's CDN is the rule (the Marketplace accepts nothing else); `self` puts
 * the files of the npm package beside the pages, for rooms without internet. CONTRIBUTING.md names its conditions.
 */
const OFFICE_JS = {
  cdn: { address: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", copy: [] },
  self: {
    address: "office-js/office.js",
    copy: [
      {
        context: path.resolve(__dirname, "node_modules/@microsoft/office-js/dist"),
        from: "{office,o15apptofilemappingtable,excel-*,telemetry/*,*/office_strings}.js",
        to: "office-js",
        globOptions: { ignore: ["**/*.debug.js"] },
        // The licence allows no change, so no minifier may touch them.
        info: { minimized: true },
      },
      { from: "node_modules/@microsoft/office-js/LICENSE.md", to: "office-js/LICENSE.md" },
    ],
  },
};

/** TypeScript is only transpiled here; `npm run typecheck` is the gate for types. */
const script = (development) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", development } },
      },
    },
  },
});

const common = (mode) => ({
  mode,
  devtool: "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  performance: { hints: false },
});

const pages = (mode, server, officeJs) => ({
  ...common(mode),
  name: "pages",
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    workbench: "./src/workbench/index.tsx",
  },
  output: {
    path: dist,
    filename: "[name].[contenthash:8].js",
    assetModuleFilename: "assets/[name].[contenthash:8][ext]",
    clean: { keep: /^cli\// },
  },
  module: {
    rules: [
      script(mode === "development"),
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.md$/, type: "asset/source" },
    ],
  },
  optimization: {
    // The worker is one small file: shared parts would bring it most of the pages.
    splitChunks: { chunks: ({ name }) => name !== "layout-worker", maxInitialRequests: 4 },
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/taskpane.html",
      chunks: ["taskpane"],
      officeJs: officeJs.address,
    }),
    new HtmlWebpackPlugin({
      filename: "workbench.html",
      template: "src/workbench/index.html",
      chunks: ["workbench"],
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "manifest.xml", to: "manifest.xml" },
        ...officeJs.copy,
      ],
    }),
  ],
  devServer: { port: 3000, host: "127.0.0.1", server, hot: true, open: false },
});

/** The command line: one file for Node, nothing of it reaches a page. */
const commandLine = (mode) => ({
  ...common(mode),
  name: "cli",
  target: "node20",
  entry: { susun: "./src/cli/index.ts" },
  output: { path: path.join(dist, "cli"), filename: "[name].js", clean: true },
  module: { rules: [script(false)] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
});

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode === "development" ? "development" : "production";
  // Excel loads a pane over https alone; the certificate is made on the first start in Excel.
  const server =
    env.WEBPACK_SERVE && env.https
      ? { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() }
      : "http";
  const officeJs = OFFICE_JS[env.officejs ?? "cdn"];
  if (!officeJs) throw new Error(`--env officejs=${env.officejs}: it is cdn or self.`);
  return [pages(mode, server, officeJs), commandLine(mode)];
};
