import { getTranslations } from 'next-intl/server';
import { type Locale, pathIn } from '@/lib/format/locale';
import { groupBy } from '@/lib/group-by';
import { THEMES } from '@/lib/record/values';
import { MAX_COMPARED } from '@/lib/series/view/chart-subject';
import type { Catalogue, CatalogueMetric } from './catalogue';
import { catalogueRow } from './catalogue-rows';
import type { CatalogueView } from './catalogue-view';
import { CompareForm } from './compare-form';
import { MetricTable, type RowGroup } from './metric-table';
import { termNamer } from './name-term';

type Props = {
  readonly catalogue: Catalogue;
  readonly view: CatalogueView;
  readonly metrics: readonly CatalogueMetric[];
  readonly programmeOf: (id: string) => string;
  readonly locale: Locale;
};

/** The metrics of the view, by theme or by programme, to look at and to choose from for a comparison. */
export async function MetricSection({ catalogue, view, metrics, programmeOf, locale }: Props) {
  const t = await getTranslations();
  const nameOf = (await termNamer(catalogue.programmes, locale))[view.group];
  const keys = view.group === 'theme' ? THEMES : catalogue.programmes.map(({ id }) => id);
  const members = groupBy(metrics, ({ series: { metric } }) =>
    view.group === 'theme' ? metric.theme : metric.programmeId,
  );
  const groups = keys.flatMap((key): RowGroup[] => {
    const ofGroup = members.get(key);
    if (ofGroup === undefined) return [];
    const rows = ofGroup.map((entry) => {
      const { programmeId, theme } = entry.series.metric;
      return catalogueRow(entry, view.group === 'theme' ? programmeOf(programmeId) : t(`themes.${theme}`), locale, t);
    });
    return [{ key, name: nameOf(key), rows }];
  });
  const counts = Array.from({ length: MAX_COMPARED + 1 }, (_, count) =>
    t('catalogue.chosen', { count, max: MAX_COMPARED }),
  );
  const columns = {
    choose: t('catalogue.columns.choose'),
    metric: t('catalogue.columns.metric'),
    history: t('catalogue.columns.history'),
    latest: t('catalogue.columns.latest'),
    observations: t('catalogue.columns.observations'),
    points: t('catalogue.columns.points'),
    sources: t('catalogue.columns.sources'),
  };
  return (
    <section aria-labelledby="metrics">
      <h2 id="metrics">{t('catalogue.metrics')}</h2>
      <CompareForm
        path={pathIn(locale, '/charts/compare')}
        label={t('catalogue.compare')}
        submitLabel={t('catalogue.compare')}
        hint={t('catalogue.compareHint', { max: MAX_COMPARED })}
        countTexts={counts}
        removeLabel={t('catalogue.unchoose')}
      >
        <MetricTable
          groups={groups}
          path={pathIn(locale, '/metrics/')}
          columns={columns}
          noFigure={t('figure.noFigure')}
        />
      </CompareForm>
    </section>
  );
}
