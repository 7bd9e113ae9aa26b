import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { Problem } from '@/lib/tables/problem';

/** What of the address was not followed, and why. */
export async function ProblemsNotice({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  const t = await getTranslations('table');
  return (
    <Notice title={t('problemsTitle')} tone="problem">
      <ul>
        {problems.map(({ parameter, code, value }) => (
          <li key={`${parameter} ${code} ${value}`}>{t(`problems.${code}`, { parameter, value })}</li>
        ))}
      </ul>
    </Notice>
  );
}
