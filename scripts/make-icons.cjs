// Draws the PNG icons of assets/*.svg at the sizes that Office asks for. Run it when an SVG changes.
const fs = require("node:fs");
const path = require("node:path");
const { launch } = require("./browser.cjs");

const assets = path.resolve(__dirname, "..", "assets");

/** Sizes of a ribbon button: 16, 32 and 80 are asked for, the others keep it sharp at other scalings. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];

/** The product's own icon also stands in lists and stores. */
const ICONS = {
  icon: [...RIBBON, 128],
  "icon-check": RIBBON,
  "icon-flow": RIBBON,
  "icon-erase": RIBBON,
};

async function main() {
  const { browser } = await launch();
  for (const [name, sizes] of Object.entries(ICONS)) {
    const svg = fs.readFileSync(path.join(assets, `${name}.svg`), "utf8");
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({
        path: path.join(assets, `${name}-${size}.png`),
        omitBackground: true,
      });
      await page.close();
    }
  }
  await browser.close();
}

main();
