import type { Locale as ObservatoryLocale } from '@/lib/format/locale';
import type en from '@/messages/en.json';

declare module 'next-intl' {
  interface AppConfig {
    Locale: ObservatoryLocale;
    Messages: typeof en;
  }
}
