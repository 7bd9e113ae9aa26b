import { getTranslations } from 'next-intl/server';
import type { ProgrammeSummary } from '@/db/queries/programmes/list-programmes';
import { inLocale, type Locale } from '@/lib/format/locale';
import { MEASURES, THEMES } from '@/lib/record/values';
import type { FacetKey } from './catalogue-view';

export type TermNamer = Readonly<Record<FacetKey, (term: string) => string>>;

/** How a term of a filter is called: the word of a code, the name of a programme. */
export async function termNamer(programmes: readonly ProgrammeSummary[], locale: Locale): Promise<TermNamer> {
  const t = await getTranslations();
  const names = new Map(programmes.map(({ id, nameEn, nameZh }) => [id, inLocale(locale, nameEn, nameZh)]));
  const themes = new Map<string, string>(THEMES.map((theme) => [theme, t(`themes.${theme}`)]));
  const measures = new Map<string, string>(MEASURES.map((measure) => [measure, t(`measures.${measure}`)]));
  return {
    theme: (term) => themes.get(term) ?? term,
    programme: (term) => names.get(term) ?? term,
    measure: (term) => measures.get(term) ?? term,
    has_chart: (term) => t(`catalogue.hasChart.${term === 'yes' ? 'yes' : 'no'}`),
  };
}
