import { createTranslator } from 'next-intl';
import { Children, isValidElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { chartLabels } from '@/components/charts/chart-labels';
import { ChartMark } from '@/components/charts/chart-mark';
import { ChartSvg } from '@/components/charts/chart-svg';
import { chartText } from '@/components/charts/chart-text';
import type { Qualifier } from '@/lib/record/values';
import { chartLayout } from '@/lib/series/chart-layout';
import type { MetricSeries } from '@/lib/series/metric-series';
import { plainSeries } from '@/lib/series/view/view-series';
import en from '@/messages/en.json';
import { plainModel } from '../../support/plain-model';
import { charts } from '../../support/record';
import { metricOf, type Said, seriesOf } from '../series/chart-fixtures';

function draw(form: 'points' | 'bars' | 'steps', series: readonly MetricSeries[], isAddressable = true): string {
  const model = plainModel(form, series);
  const text = chartText('A title', model, plainSeries(series), 'en', createTranslator({ locale: 'en', messages: en }));
  const layout = chartLayout(model, { width: 720, labels: chartLabels(text, 'en') });
  return renderToStaticMarkup(
    <ChartSvg id="chart" layout={layout} text={text} description="Two words." isAddressable={isAddressable} />,
  );
}

/** The marks of a picture, as their attributes say: `metric period value mark`. */
function marksIn(markup: string): string[] {
  const pattern = /data-metric="([^"]+)" data-period="([^"]+)" data-value="([^"]+)" data-mark="([^"]+)"/g;
  return [...markup.matchAll(pattern)].map(([, ...parts]) => parts.join(' '));
}

describe('the picture of every chart of the record', () => {
  it.each(charts)('$id shows each point once, with its value and mark', ({ form, series }) => {
    const expected = series.flatMap(({ points }) =>
      points.map(({ metricId, period, asOf, figure, derivation }) =>
        [metricId, period ?? asOf, figure.value, derivation === null ? figure.qualifier : 'derived'].join(' '),
      ),
    );
    expect(marksIn(draw(form, series)).sort()).toEqual(expected.sort());
  });
});

describe('the picture', () => {
  const said: Said[] = [
    ['2016', 12],
    ['2016', 17],
    ['2018', 14],
    ['2019', 15],
  ];
  const markup = draw('points', [seriesOf(metricOf('flights'), said)]);

  it('has a title and a description that name it', () => {
    expect(markup).toMatch(/role="img" aria-labelledby="chart-title" aria-describedby="chart-description"/);
    expect(markup).toContain('<title id="chart-title">A title</title><desc id="chart-description">Two words.</desc>');
  });

  it('marks a conflict on its point and nowhere else', () => {
    expect(markup.match(/data-conflict="true"/g)).toHaveLength(1);
  });

  it('tells the ticks of other statements apart where they fall on one pixel', () => {
    const model = plainModel('points', [seriesOf(metricOf('flights'), [...said, ['2016', 17.0001]])]);
    const text = chartText('', model, [], 'en', createTranslator({ locale: 'en', messages: en }));
    const [panel] = chartLayout(model, { width: 720, labels: chartLabels(text, 'en') }).panels;
    const [mark] = panel?.marks ?? [];
    expect(mark?.others.map(({ value }) => value)).toEqual([17, 17.0001]);
    expect(new Set(mark?.others.map(({ y }) => y)).size).toBe(1);
    const children = mark && ChartMark({ mark, isAddressable: false, sentence: null }).props.children;
    const keys = Children.toArray(children).map((child) => (isValidElement(child) ? child.key : null));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('draws neighbours with a solid line, a gap with a dashed one that says what is missing', () => {
    expect(markup.match(/data-line="solid"/g)).toHaveLength(1);
    expect(markup).toMatch(/stroke-dasharray="2 4" data-line="bridge"><title>no figure published for 2017<\/title>/);
  });

  it('says the whole sentence of a point to the pointer, before any script runs', () => {
    expect(markup).toContain('<title>2018: 14 persons, exact, The Paper, 11 October 2025</title>');
  });

  it('as the second picture of one chart carries no addresses', () => {
    expect(draw('points', [seriesOf(metricOf('flights'), said)], false)).not.toContain('data-metric');
  });
});

describe('marks differ by more than colour', () => {
  const shapeOf = (form: 'points' | 'bars', qualifier: Qualifier) =>
    /<g data-metric[^>]*><title>[^<]*<\/title>(.*?)<\/g>/s.exec(
      draw(form, [seriesOf(metricOf('m'), [['2019', 5, qualifier]])]),
    )?.[1] ?? '';

  it.each(['points', 'bars'] as const)('%s: every qualifier has a shape of its own', (form) => {
    const shapes = (['exact', 'about', 'more_than', 'at_least', 'nearly'] as const).map((one) => shapeOf(form, one));
    expect(new Set(shapes).size).toBe(5);
    expect(shapes).not.toContain('');
  });

  it('the hollow end of a bar that is about −50 is at its foot, of one that is about 50 at its top', () => {
    const hollowEnd = (value: number) => {
      const shape = /<g data-metric[^>]*><title>[^<]*<\/title>(.*?)<\/g>/s.exec(
        draw('bars', [seriesOf(metricOf('m'), [['2019', value, 'about']])]),
      )?.[1];
      const [solid = 0, hollow = 0] = [...(shape ?? '').matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
      return hollow > solid ? 'foot' : 'top';
    };
    expect([hollowEnd(-50), hollowEnd(50)]).toEqual(['foot', 'top']);
  });

  it('a bar on which the arrow of its bound lies is tinted, so that the arrow shows', () => {
    const opacityOf = (value: number, qualifier: Qualifier) =>
      /fill-opacity="([^"]+)"/.exec(draw('bars', [seriesOf(metricOf('m'), [['2019', value, qualifier]])]))?.[1];
    expect(opacityOf(50, 'nearly')).toBe('0.22');
    expect(opacityOf(-50, 'more_than')).toBe('0.22');
    expect(opacityOf(50, 'more_than')).toBe('1');
    expect(opacityOf(-50, 'nearly')).toBe('1');
  });
});
