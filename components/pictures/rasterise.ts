import sharp from 'sharp';

// Pictures are made one by one and not again: nothing is gained by keeping what was decoded, or by many threads for one.
sharp.cache(false);
sharp.concurrency(1);

/** Resolution at which a pixel of an SVG is a pixel of the PNG. */
const PLAIN_DPI = 72;

/** All that has a hand in a PNG: sharp, and the libraries it is built on. */
export function rasteriserVersion(): string {
  return JSON.stringify(sharp.versions);
}

/** An SVG file as a PNG. @param density pixels of the PNG for each pixel of the SVG */
export function rasterise(svg: string, density: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: PLAIN_DPI * density })
    .flatten()
    .png({ compressionLevel: 9 })
    .toBuffer();
}
