import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

export default function EmbedNotFound() {
  const t = useTranslations('embed');
  return (
    <Notice title={t('notFoundTitle')} tone="plain">
      <p>{t('notFoundText')}</p>
    </Notice>
  );
}
