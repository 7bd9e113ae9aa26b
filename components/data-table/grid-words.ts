import type { Translate } from '@/components/figures/source-text';
import type { GridWords } from './grid-model';

/** The texts of a grid. `t` reads all messages, or at least `tableControls`. */
export function gridWords(t: Translate): GridWords {
  return {
    help: t('tableControls.grid.help'),
    copied: t('tableControls.grid.copied'),
    ascending: t('tableControls.grid.ascending'),
    descending: t('tableControls.grid.descending'),
    selectRow: t('tableControls.grid.selectRow'),
    selectPage: t('tableControls.grid.selectPage'),
  };
}
