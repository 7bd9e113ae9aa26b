import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { CHART_WIDTHS } from '@/components/charts/chart-widths';
import { prepareChart } from '@/components/charts/prepare-chart';
import { LOCALES } from '@/lib/format/locale';
import { chartLayout } from '@/lib/series/chart-layout';
import { besideBoxes, lineBoxes, markBox } from '@/lib/series/layout-marks';
import { stopsOf } from '@/lib/series/layout-stops';
import { FONT_SIZE, LINE_HEIGHT, type PanelLayout } from '@/lib/series/layout-types';
import { scaleOf } from '@/lib/series/scale';
import { type Box, overlap, textWidth } from '@/lib/series/text-box';
import { type ChartSubject, formOf } from '@/lib/series/view/chart-subject';
import { type ChartView, DEFAULT_CHART_VIEW } from '@/lib/series/view/chart-view';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { charts, metrics, relations, statements } from '../../support/record';

/** Every row of charts.csv and every metric, in every kind of view, in both languages, at the widths of pages and files. */
const VIEWS: Record<string, Partial<ChartView>> = {
  plain: {},
  log: { scale: 'log' },
  index: { scale: 'index' },
  change: { show: 'change' },
  growth: { show: 'growth' },
  multiples: { panels: 'metric' },
  'own axes': { panels: 'metric', axes: 'own' },
  'a short range': { from: '2021-03', to: '2023-08-20' },
};
const WIDTHS = [...CHART_WIDTHS.map(({ width }) => width), 880];
const MESSAGES = { en, zh };

function subjectOf(part: Pick<ChartSubject, 'id' | 'form'>, metricIds: readonly string[], title: string): ChartSubject {
  const belongs = ({ metricId }: { readonly metricId: string }) => metricIds.includes(metricId);
  return {
    ...part,
    kind: 'chart',
    titleEn: title,
    titleZh: title,
    noteEn: null,
    noteZh: null,
    metrics: metrics.filter(({ id }) => metricIds.includes(id)),
    statements: statements.filter(belongs),
    relations: relations.filter(belongs),
  };
}

const subjects = [
  ...charts.map(({ id, title, form, series }) =>
    subjectOf(
      { id, form },
      series.map(({ metric }) => metric.id),
      title,
    ),
  ),
  ...metrics.map(({ id, measure, nameEn }) => subjectOf({ id, form: formOf([measure]) }, [id], nameEn)),
];

const panels = LOCALES.flatMap((locale) => {
  const t = createTranslator({ locale, messages: MESSAGES[locale] });
  return subjects.flatMap((subject) =>
    Object.entries(VIEWS).flatMap(([name, view]) => {
      const { model, labels } = prepareChart(subject, { ...DEFAULT_CHART_VIEW, ...view }, locale, t);
      return WIDTHS.flatMap((width) => {
        const layout = chartLayout(model, { width, labels });
        return layout.panels.map((panel) => ({
          name: `${subject.id}, ${name}, ${locale}, ${width} px: ${panel.key}`,
          panel,
          layout,
        }));
      });
    }),
  );
});

const HAIR = 0.02;

/** The boxes of the axes' labels, the caption and the names over the plot. */
function fixedTexts({ plot, valueTicks, timeTicks, timeLabelY, captionLines, legend }: PanelLayout): Box[] {
  const line = (x: number, baseline: number, text: string): Box => ({
    x,
    y: baseline - FONT_SIZE + 2,
    width: textWidth(text, FONT_SIZE),
    height: FONT_SIZE,
  });
  return [
    ...captionLines.map((text, index) => line(0, FONT_SIZE + index * LINE_HEIGHT, text)),
    ...legend.flatMap(({ x, y, lines }) => lines.map((text, index) => line(x + 26, y + index * LINE_HEIGHT, text))),
    ...valueTicks.map(({ y, text }) => line(plot.x - 6 - textWidth(text, FONT_SIZE), y + FONT_SIZE / 3, text)),
    ...timeTicks.flatMap(({ from, to, text }) =>
      text === null ? [] : [line((from + to) / 2 - textWidth(text, FONT_SIZE) / 2, timeLabelY, text)],
    ),
  ];
}

function drawn(panel: PanelLayout): Box[] {
  const scales = { x: scaleOf(panel.timeAxis), y: scaleOf(panel.valueAxis) };
  return [
    ...panel.marks.flatMap((mark) => [markBox(mark), ...besideBoxes(mark)]),
    ...panel.lines.flatMap((line) => lineBoxes(line, scales)),
  ];
}

const isOutside =
  ({ width, height }: PanelLayout) =>
  (box: Box) =>
    box.x < -HAIR || box.y < -HAIR || box.x + box.width > width + HAIR || box.y + box.height > height + HAIR;
const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + HAIR,
  y: y + HAIR,
  width: width - 2 * HAIR,
  height: height - 2 * HAIR,
});
const faultsOf = (find: (panel: PanelLayout) => readonly unknown[]) =>
  panels.flatMap(({ name, panel }) => {
    const found = find(panel);
    return found.length === 0 ? [] : [{ name, found }];
  });

describe('every chart and metric of the record in eight views, two languages, four widths', () => {
  it('there is something to judge', () => {
    expect(panels.length).toBeGreaterThan(14_000);
    expect(panels.filter(({ panel }) => panel.valueAxis.scale === 'log').length).toBeGreaterThan(1000);
    expect(panels.filter(({ panel }) => panel.left > 0).length).toBeGreaterThan(50);
  });

  it('marks with their arrows and whiskers stay in their panel', () => {
    expect(faultsOf((panel) => panel.marks.map(markBox).filter(isOutside(panel)))).toEqual([]);
  });

  it('marks stay off the words of axes, captions and legends', () => {
    expect(
      faultsOf((panel) => {
        const texts = fixedTexts(panel).map(shrunk);
        return panel.marks.filter((mark) => texts.some((text) => overlap(text, markBox(mark))));
      }).map(({ name }) => name),
    ).toEqual([]);
  });

  it('no words of axes, captions and legends meet, and none is cut off', () => {
    expect(
      faultsOf((panel) => {
        const texts = fixedTexts(panel).map(shrunk);
        const meeting = texts.filter((text, index) => texts.slice(index + 1).some((other) => overlap(text, other)));
        return [...texts.filter(isOutside(panel)), ...meeting];
      }),
    ).toEqual([]);
  });

  it('no number or name beside a mark meets another, a mark, a line or an axis, and none is cut off', () => {
    expect(panels.flatMap(({ panel }) => panel.labels).length).toBeGreaterThan(10_000);
    expect(
      faultsOf((panel) => {
        const taken = [...drawn(panel), ...fixedTexts(panel).map(shrunk)];
        return panel.labels.filter(
          ({ box }, index) =>
            isOutside(panel)(box) ||
            taken.some((other) => overlap(other, box)) ||
            panel.labels.slice(index + 1).some((other) => overlap(other.box, box)),
        );
      }),
    ).toEqual([]);
  });

  it('panels stay in their chart and off each other', () => {
    for (const { name, layout } of panels) {
      const boxes = layout.panels.map(({ left, top, width, height }) => ({ x: left, y: top, width, height }));
      const meeting = boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(shrunk(box), other)));
      expect(meeting, name).toEqual([]);
      expect(Math.max(...boxes.map(({ x, width }) => x + width)), name).toBeLessThanOrEqual(layout.width + HAIR);
    }
  });

  it('every mark and every bridge is at one stop', () => {
    for (const { name, panel } of panels) {
      const stops = stopsOf(panel);
      expect(stops.flatMap(({ marks }) => marks).length, name).toBe(panel.marks.length);
      expect(stops.flatMap(({ bridges }) => bridges).length, name).toBe(
        panel.lines.filter(({ line }) => line.kind === 'bridge').length,
      );
    }
  });
});
