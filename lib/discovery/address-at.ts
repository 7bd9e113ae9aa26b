/** The one address of a page: a slash ends that of the front page alone, `https://example.org/` and `https://example.org/zh`. */
export function addressAt(origin: string, path: string): string {
  return path === '/' ? `${origin}/` : origin + path.replace(/\/$/, '');
}
