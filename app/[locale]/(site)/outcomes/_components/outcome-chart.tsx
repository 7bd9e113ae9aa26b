import { readPage } from '@/app/_data/read-page';
import { getPathname } from '@/app/_i18n/navigation';
import { OutcomeChart } from '@/components/outcome-chart/outcome-chart';
import { countOutcomesByYear } from '@/db/queries/outcomes/count-outcomes-by-year';
import { outcomesByYear } from '@/lib/outcomes/year-theme';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { addressOf } from '@/lib/tables/serialise-view';
import { defaultView, type View, withTerms } from '@/lib/tables/view';

/** The chart above the table of outcomes, of the view of that table. Its places are those of the whole record. */
export async function OutcomeChartOfView({ view }: { readonly view: View }) {
  const locale = view.lang;
  const [record, counts] = await Promise.all([readCounts(defaultView(OUTCOMES, 'page', locale)), readCounts(view)]);
  return (
    <OutcomeChart
      model={outcomesByYear(record, counts, view)}
      view={view}
      path={getPathname({ href: '/outcomes', locale })}
      locale={locale}
    />
  );
}

/** Remembered by what the counts depend on: neither years and themes, nor order, page, columns and the open row. */
function readCounts({ filters, q, match, lang }: View) {
  const whole = { ...defaultView(OUTCOMES, 'page', lang), filters, q, match };
  const view = withTerms(withTerms(whole, 'year', [], OUTCOMES), 'theme', [], OUTCOMES);
  const name = addressOf(`outcomes-by-year/${lang}`, { ...view, match }, OUTCOMES, 'page');
  return readPage(name, (db, releaseId) => countOutcomesByYear(db, { releaseId, view: { ...view, match } }));
}
