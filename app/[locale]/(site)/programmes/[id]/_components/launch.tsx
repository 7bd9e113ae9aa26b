import { useTranslations } from 'next-intl';
import { Link } from '@/app/_i18n/navigation';
import { translatorOf } from '@/app/_i18n/translator';
import { OutcomeList } from '@/app/[locale]/(site)/_components/outcome-list';
import { Panel } from '@/app/[locale]/(site)/_components/panel';
import { sourceText } from '@/components/figures/source-text';
import { formatPartialDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { piecesOf } from '@/lib/record/named-sources';
import { aroundLaunch } from '@/lib/timeline/around-launch';
import styles from './launch.module.css';
import type { ProgrammePage } from './read-programme';

type Props = { readonly page: ProgrammePage; readonly locale: Locale };

/** More of the outcomes before a launch tell nothing that the first do not. */
const EARLIER_SHOWN = 3;

/** When the programme began, what speaks against that date, and which outcomes are dated to it or before it. */
export function Launch({ page, locale }: Props) {
  const t = useTranslations('programmes');
  const { launchedOn, note } = page.programme;
  const { atLaunch, earlier } = aroundLaunch(page.outcomes, launchedOn);
  return (
    <Panel id="launch" title={t('launchTitle')}>
      <div className={styles['columns']}>
        <div className={styles['said']}>
          <p className={styles['date']}>
            {launchedOn === null
              ? t('launchUnknown')
              : t('launchStated', { date: formatPartialDate(launchedOn, locale) })}
          </p>
          {note !== null && <Note note={note} page={page} />}
        </div>
        {atLaunch.length + earlier.length > 0 && (
          <div className={styles['said']}>
            {atLaunch.length > 0 && (
              <>
                <h3>{t('atLaunch')}</h3>
                <OutcomeList outcomes={atLaunch} locale={locale} />
              </>
            )}
            {earlier.length > 0 && (
              <>
                <h3>{t('earlier', { count: formatNumber(earlier.length, locale) })}</h3>
                <OutcomeList outcomes={earlier.slice(0, EARLIER_SHOWN)} locale={locale} />
              </>
            )}
            {earlier.length > EARLIER_SHOWN && (
              <p>
                <a href="#outcomes">{t('earlierMore', { count: earlier.length - EARLIER_SHOWN })}</a>
              </p>
            )}
          </div>
        )}
      </div>
    </Panel>
  );
}

/** What the record notes of the programme, in the language in which it does; the documents that it names are ways to them. */
function Note({ note, page }: { readonly note: string; readonly page: ProgrammePage }) {
  const t = useTranslations('programmes');
  // Documents are named in English like the note around them, on Chinese pages too.
  const english = translatorOf('en');
  const sources = new Map(page.notedSources.map((source) => [source.id, source]));
  return (
    <div className={styles['note']}>
      <h3>{t('note')}</h3>
      <p lang="en">
        {piecesOf(note, new Set(sources.keys())).map(({ text, isId }, index) => {
          const source = isId ? sources.get(text) : undefined;
          if (source === undefined) return text;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
            <Link key={index} href={`/sources/${encodeURIComponent(text)}`} title={source.title}>
              {source.publishedOn === null ? source.title : sourceText(source, 'en', english)}
            </Link>
          );
        })}
      </p>
    </div>
  );
}
