import { useTranslations } from 'next-intl';
import { itemPath } from '@/app/[locale]/(site)/_table/paths';
import { Timeline } from '@/components/timeline/timeline';
import { TimelineKey } from '@/components/timeline/timeline-key';
import type { ProgrammeOutcome } from '@/db/queries/programmes/list-programme-outcomes';
import { formatPartialDate } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/format/locale';
import { parsePartialDate } from '@/lib/time/parse';
import { timelineOf } from '@/lib/timeline/timeline';
import { timelineLayout } from '@/lib/timeline/timeline-layout';

type Props = {
  readonly outcomes: readonly ProgrammeOutcome[];
  readonly launchedOn: string | null;
  readonly locale: Locale;
};

/** The dated outcomes in time, by theme; where there are none, that a picture has nothing to show. */
export function OutcomeTimeline({ outcomes, launchedOn, locale }: Props) {
  const t = useTranslations();
  const layout = timelineLayout(timelineOf(outcomes).lanes, parsePartialDate(launchedOn ?? ''));
  if (layout === null) return <p>{t('timeline.nothingDated')}</p>;
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const launch = launchedOn === null ? '' : t('timeline.launch', { date: formatPartialDate(launchedOn, locale) });
  const markName = (id: string) => {
    const outcome = byId.get(id);
    if (outcome === undefined) return id;
    const date = formatPartialDate(outcome.announcedOn ?? '', locale);
    return t('timeline.mark', { date, title: inLocale(locale, outcome.titleEn, outcome.titleZh) });
  };
  return (
    <>
      <TimelineKey day={t('timeline.day')} span={t('timeline.span')} />
      <Timeline
        layout={layout}
        label={t('timeline.label')}
        laneName={(theme, count) => t('timeline.lane', { theme: t(`themes.${theme}`), count })}
        markName={markName}
        hrefOf={(id) => itemPath('outcomes', id, locale) ?? '#outcomes'}
        launchName={launch}
      />
      {layout.launch === null && launchedOn !== null && (
        <p>{t('timeline.launchOutside', { date: formatPartialDate(launchedOn, locale) })}</p>
      )}
    </>
  );
}
