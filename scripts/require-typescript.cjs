// Lets a script of the project require its TypeScript files.
const fs = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

/** From now on `require` takes .ts files of the project at `root`. */
exports.requireTypeScript = (root) => {
  require.extensions[".ts"] = (module, filename) => {
    const { code } = transformSync(fs.readFileSync(filename, "utf8"), {
      filename,
      module: { type: "commonjs" },
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
    });
    module._compile(code, filename);
  };
  // numfmt 4.0.1 names a file for require() that its package does not hold.
  const loader = module.constructor;
  const { _resolveFilename } = loader;
  loader._resolveFilename = (request, ...rest) =>
    request === "numfmt"
      ? path.join(root, "node_modules/numfmt/dist/index.js")
      : _resolveFilename(request, ...rest);
};
