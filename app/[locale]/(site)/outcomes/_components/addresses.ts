import { getPathname } from '@/app/_i18n/navigation';
import { OUTCOMES } from '@/lib/tables/outcomes';
import { addressOf } from '@/lib/tables/serialise-view';
import { DEFAULT_LIMIT, type View } from '@/lib/tables/view';

/** The page's own path, in the language of the view. */
export function pagePath(view: View): string {
  return getPathname({ href: '/outcomes', locale: view.lang });
}

/** The page with another view. */
export function pageAddress(view: View): string {
  return addressOf(pagePath(view), view, OUTCOMES, 'page');
}

/** The file of exactly this view, all its pages, fit for Excel. */
export function exportAddress(view: View): string {
  const whole = { ...view, cursor: null, limit: DEFAULT_LIMIT.api, hasByteOrderMark: true };
  return addressOf('/api/v1/outcomes.csv', whole, OUTCOMES, 'api');
}
