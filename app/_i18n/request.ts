import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { routing } from './routing';

const MESSAGES = { en, zh };

/** Messages of the request's language. Dates of the record are plain days, so the zone only fixes what Next would guess. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: MESSAGES[locale], timeZone: 'UTC' };
});
