import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { MissingLines } from '@/components/figures/missing-lines';
import type { Locale } from '@/lib/format/locale';
import type { Point } from '@/lib/series/point';

type Props = { readonly points: readonly Point[]; readonly locale: Locale };

/** What the record does not say of the metric. */
export function MissingFigures({ points, locale }: Props) {
  const t = useTranslations('metricPage');
  return (
    <Panel id="missing" title={t('missing')}>
      <MissingLines points={points} locale={locale} />
      <p>
        <Link href="/method#missing">{t('toMethod')}</Link>
      </p>
    </Panel>
  );
}
