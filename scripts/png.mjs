// Writes PNG files with a palette: a page of Chromium counts the colours, and Node packs them.
import { mkdirSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

/** Runs in the page: the pixels of a PNG as a palette of at most 64 colours and one index a pixel. */
async function paletteOf(url) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const counts = new Map();
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const [r, g, b, a] = data.subarray(at * 4, at * 4 + 4);
    colours[at] = ((a << 24) | (r << 16) | (g << 8) | b) >>> 0;
    counts.set(colours[at], (counts.get(colours[at]) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort((x, y) => y[1] - x[1])
    .slice(0, 64)
    .map(([colour]) => colour);
  const bytes = (colour) => [24, 16, 8, 0].map((shift) => (colour >>> shift) & 255);
  const far = (x, y) => bytes(x).reduce((sum, byte, at) => sum + (byte - bytes(y)[at]) ** 2, 0);
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour) => {
    if (!known.has(colour)) {
      const distances = palette.map((one) => far(one, colour));
      known.set(colour, distances.indexOf(Math.min(...distances)));
    }
    return known.get(colour);
  };
  return { width, height, palette: palette.map(bytes), pixels: Array.from(colours, indexOf) };
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png({ width, height, palette, pixels }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.slice(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap(([, r, g, b]) => [r, g, b]))),
    chunk("tRNS", Buffer.from(palette.map(([a]) => a))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Writes a PNG as a file of at most 64 colours. `page`: any page of a browser, which will be left empty. */
export async function write(page, path, picture) {
  await page.goto("about:blank");
  const url = `data:image/png;base64,${picture.toString("base64")}`;
  const file = png(await page.evaluate(paletteOf, url));
  mkdirSync(path.replace(/\/[^/]+$/, ""), { recursive: true });
  writeFileSync(path, file);
  console.log(`${path}: ${file.length} B`);
}
