const path = require("node:path");
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const dist = path.resolve(__dirname, "dist");

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

const pages = (mode, server) => ({
  ...common(mode),
  name: "pages",
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/commands.ts",
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
  optimization: { splitChunks: { chunks: "all", maxInitialRequests: 4 } },
  plugins: [
    ...["taskpane", "commands", "workbench"].map(
      (name) =>
        new HtmlWebpackPlugin({
          filename: `${name}.html`,
          template: `src/${name}/${name === "workbench" ? "index" : name}.html`,
          chunks: [name],
        }),
    ),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "manifest.xml", to: "manifest.xml" },
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
  return [pages(mode, server), commandLine(mode)];
};
