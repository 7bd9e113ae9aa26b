import { createElement, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { serialiseSvg } from '@/components/pictures/svg/serialise-svg';
import type { Typesetter } from '@/components/pictures/type/typesetter';

/** Every character is half its size wide, and its outline is its name. */
const setter: Typesetter = {
  set: (text) => ({
    glyphs: [...text].map((path, index) => ({ path, x: index * 500 })),
    width: text.length * 500,
    missing: [],
  }),
  width: (text, _style, size) => text.length * size * 0.5,
};

function write(node: ReactNode): string {
  const ink = (value: string) => value.replace('var(--ink)', '#000');
  const svg = serialiseSvg(createElement('svg', null, node), { setter, ink, idPrefix: 'p-' });
  return svg.replace(/^<svg>(<defs>.*<\/defs>)?|<\/svg>$/g, '');
}

function Pair({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children}
      {[1, 2].map((width) => (
        <rect key={width} width={width} />
      ))}
      {false}
      {null}
    </>
  );
}

describe('elements', () => {
  it('components, fragments and lists become what they draw', () => {
    expect(
      write(
        <Pair>
          <circle r={2} />
        </Pair>,
      ),
    ).toBe('<circle r="2"/><rect width="1"/><rect width="2"/>');
  });

  it('names of attributes have hyphens, tokens are inks, data keep all their digits', () => {
    const path = <path strokeWidth={1.23456} stroke="var(--ink)" data-value={1.23456} className="x" />;
    expect(write(path)).toBe('<path stroke-width="1.23" stroke="#000" data-value="1.23456"/>');
  });

  it('words are escaped, what XML has no character for is replaced', () => {
    expect(write(<title>{'<a> & "b"\u{1}'}</title>)).toBe('<title>&lt;a&gt; &amp; &quot;b&quot;\u{FFFD}</title>');
    expect(write(<g aria-label={'"<>'} />)).toBe('<g aria-label="&quot;&lt;&gt;"/>');
  });

  it('what a file cannot hold is an error', () => {
    expect(() => write(<g style={{ fill: 'red' }} />)).toThrow('style');
    expect(() =>
      write(
        <text>
          <g />
        </text>,
      ),
    ).toThrow('tspan');
    expect(() => write(<text dominantBaseline="middle">a</text>)).toThrow('dominantBaseline');
  });
});

describe('text', () => {
  it('is a group that says its words, of outlines at their places: "ab" at size 12 is 12 wide, so its end at 20 starts at 8', () => {
    expect(
      write(
        <g fontSize={12}>
          <text x={20} y={30} textAnchor="end" fill="var(--ink)">
            ab
          </text>
        </g>,
      ),
    ).toBe(
      '<g><g aria-label="ab" fill="#000"><g transform="translate(8 30) scale(0.012)">' +
        '<use xlink:href="#p-0"/><use xlink:href="#p-1" x="500"/></g></g></g>',
    );
  });

  it('starts each tspan at its own place: the second line 15 lower', () => {
    const lines = write(
      <text y={10} fontSize={10}>
        <tspan x={1}>a</tspan>
        <tspan x={1} dy={15}>
          b
        </tspan>
      </text>,
    );
    expect(lines).toContain('aria-label="a b"');
    expect([...lines.matchAll(/translate\(([^)]+)\)/g)].map(([, place]) => place)).toEqual(['1 10', '1 25']);
  });

  it('draws a halo of 3 pixels at size 12, 250 of its thousandths, under all of its glyphs', () => {
    const text = write(
      <text fontSize={12} stroke="#fff" strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
        ab
      </text>,
    );
    const glyphs = '<use xlink:href="#p-0"/><use xlink:href="#p-1" x="500"/>';
    expect(text).toContain(
      `<g stroke="#fff" stroke-linejoin="round" stroke-width="250" fill="none">${glyphs}</g>${glyphs}</g>`,
    );
  });

  it('keeps each outline once, in front', () => {
    const root = createElement('svg', null, <text>aba</text>);
    const svg = serialiseSvg(root, { setter, ink: (value) => value, idPrefix: 'p-' });
    expect(svg).toMatch(/^<svg><defs><path id="p-0" d="a"\/><path id="p-1" d="b"\/><\/defs>/);
  });
});
