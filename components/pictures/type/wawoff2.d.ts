declare module 'wawoff2' {
  /** A WOFF2 file as the TrueType font in it. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>;
}
