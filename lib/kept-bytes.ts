/** Files that are kept in memory up to a size; those unused for longest make room. */
export type KeptBytes<File extends Uint8Array> = {
  readonly get: (key: string) => File | undefined;
  /** A file that is larger than all the room is not kept. */
  readonly set: (key: string, file: File) => void;
};

/** @param capacity bytes of all files together */
export function keptBytes<File extends Uint8Array>(capacity: number): KeptBytes<File> {
  const files = new Map<string, File>();
  let size = 0;

  function drop(key: string) {
    size -= files.get(key)?.byteLength ?? 0;
    files.delete(key);
  }

  function set(key: string, file: File) {
    drop(key);
    files.set(key, file);
    size += file.byteLength;
    for (const oldest of files.keys()) {
      if (size <= capacity) break;
      drop(oldest);
    }
  }

  function get(key: string): File | undefined {
    const file = files.get(key);
    if (file !== undefined) set(key, file);
    return file;
  }

  return { get, set };
}
