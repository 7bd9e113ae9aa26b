import type { Translate } from '@/components/figures/source-text';
import {
  CHART_FORMS,
  MEASURES,
  ORGANISATION_KINDS,
  OUTCOME_KINDS,
  OUTCOME_STATUSES,
  PROGRAMME_KINDS,
  QUALIFIERS,
  RELATION_KINDS,
  SIDES,
  SOURCE_KINDS,
  SOURCE_TIERS,
  THEMES,
} from '@/lib/record/values';
import type { CodeWords } from '@/lib/tables/definition';

const YES_NO = ['yes', 'no'] as const;
const CALCULATIONS = ['index', 'change', 'growth'] as const;

type Word = (code: string, t: Translate) => string;

/** The word of each code of a list; a code that is not of the list is its own word. */
function list<Code extends string>(codes: readonly Code[], word: (code: Code, t: Translate) => string): Word {
  return (text, t) => {
    const code = codes.find((candidate) => candidate === text);
    return code === undefined ? text : word(code, t);
  };
}

const WORDS: Record<CodeWords, Word> = {
  themes: list(THEMES, (code, t) => t(`themes.${code}`)),
  measures: list(MEASURES, (code, t) => t(`measures.${code}`)),
  qualifiers: list(QUALIFIERS, (code, t) => t(`qualifiers.${code}`)),
  outcomeKinds: list(OUTCOME_KINDS, (code, t) => t(`outcomeKinds.${code}`)),
  outcomeStatuses: list(OUTCOME_STATUSES, (code, t) => t(`outcomeStatuses.${code}`)),
  sides: list(SIDES, (code, t) => t(`sides.${code}`)),
  sourceTiers: list(SOURCE_TIERS, (code, t) => t(`sourceTiers.${code}`)),
  sourceKinds: list(SOURCE_KINDS, (code, t) => t(`sourceKinds.${code}`)),
  organisationKinds: list(ORGANISATION_KINDS, (code, t) => t(`organisationKinds.${code}`)),
  relationKinds: list(RELATION_KINDS, (code, t) => t(`relationKinds.${code}`)),
  programmeKinds: list(PROGRAMME_KINDS, (code, t) => t(`programmeKinds.${code}`)),
  chartForms: list(CHART_FORMS, (code, t) => t(`chartForms.${code}`)),
  yesNo: list(YES_NO, (code, t) => t(`yesNo.${code}`)),
  calculations: list(CALCULATIONS, (code, t) => t(`calculations.${code}`)),
};

/** What a code is called in the language of `t`. */
export function codeWord(words: CodeWords, code: string, t: Translate): string {
  return WORDS[words](code, t);
}

/** Yes or no, for what is true or not. */
export function truthWord(isTrue: boolean, t: Translate): string {
  return codeWord('yesNo', isTrue ? 'yes' : 'no', t);
}
