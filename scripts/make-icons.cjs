// Draws the PNG icons from assets/icon.svg at the sizes that Office asks for. Run it when the SVG changes.
const fs = require("node:fs");
const path = require("node:path");
const { launch } = require("./browser.cjs");

const assets = path.resolve(__dirname, "..", "assets");
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

async function main() {
  const svg = fs.readFileSync(path.join(assets, "icon.svg"), "utf8");
  const { browser } = await launch();
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
    await page.close();
  }
  await browser.close();
}

main();
