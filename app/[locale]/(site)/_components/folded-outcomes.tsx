import type { OutcomeLine } from '@/db/queries/outcomes/outcome-line';
import type { Locale } from '@/lib/format/locale';
import { More } from './more';
import { OutcomeList } from './outcome-list';

type Props = {
  readonly outcomes: readonly OutcomeLine[];
  readonly othersName: (count: number) => string;
  readonly locale: Locale;
};

/** So many outcomes are listed at once; of more, these come first and the others stand behind them. */
const LISTED = 12;
/** A few more are not worth a click. */
const LISTED_AT_MOST = 20;

/** Outcomes in the order given, those after the first ones folded away where there are many. */
export function FoldedOutcomes({ outcomes, othersName, locale }: Props) {
  const listed = outcomes.length > LISTED_AT_MOST ? outcomes.slice(0, LISTED) : outcomes;
  const others = outcomes.slice(listed.length);
  return (
    <div>
      <OutcomeList outcomes={listed} locale={locale} />
      {others.length > 0 && (
        <More summary={othersName(others.length)}>
          <OutcomeList outcomes={others} locale={locale} />
        </More>
      )}
    </div>
  );
}
