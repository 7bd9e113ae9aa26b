import { describe, expect, it } from 'vitest';
import { embedCode } from '@/lib/export/embed-code';

const code = (given: Partial<Parameters<typeof embedCode>[0]>) =>
  embedCode({ address: 'https://example.org/embed/charts/x', title: 'A title', height: 640, ...given });

describe('the code of an embed', () => {
  it('is a frame with a title that loads late, as wide as its place, and stands at a height without scripts', () => {
    expect(code({}).split('\n')[0]).toBe(
      '<iframe src="https://example.org/embed/charts/x" title="A title" loading="lazy" width="100%" height="640" style="border:0"></iframe>',
    );
  });

  it('signs of the language of pages are written out in attributes', () => {
    const text = code({ address: 'https://example.org/x?a=1&b=2', title: `"Trade" <of> 'R&D'` });
    expect(text).toContain('src="https://example.org/x?a=1&amp;b=2"');
    expect(text).toContain('title="&quot;Trade&quot; &lt;of&gt; &#39;R&amp;D&#39;"');
  });

  it('a title cannot end the script or begin one', () => {
    expect(code({ title: '</script><script>alert(1)</script>' }).match(/<\/?script>/g)).toEqual([
      '<script>',
      '</script>',
    ]);
  });
});
