import sharp from 'sharp';

/** Difference of a colour channel, of 255, that edges of text and lines have between two renderings. */
const EDGE = 64;

/**
 * The share of pixels in which two pictures differ visibly, from 0 to 1; 1 where their sizes differ.
 * @param blurred looks at both through a blur of a pixel, so that two programs' smoothing of the same edge is not a difference
 */
export async function differenceOf(a: Buffer, b: Buffer, { blurred = false } = {}): Promise<number> {
  const [first, second] = await Promise.all([pixelsOf(a, blurred), pixelsOf(b, blurred)]);
  if (first.info.width !== second.info.width || first.info.height !== second.info.height) return 1;
  const { channels, width, height } = first.info;
  let differing = 0;
  for (let at = 0; at < first.data.length; at += channels) {
    const apart = [0, 1, 2].some((channel) => {
      const one = first.data[at + channel] ?? 0;
      return Math.abs(one - (second.data[at + channel] ?? 0)) > EDGE;
    });
    if (apart) differing += 1;
  }
  return differing / (width * height);
}

function pixelsOf(picture: Buffer, blurred: boolean) {
  const image = sharp(picture).removeAlpha();
  return (blurred ? image.blur(1) : image).raw().toBuffer({ resolveWithObject: true });
}
