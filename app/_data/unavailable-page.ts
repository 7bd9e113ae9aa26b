import type { Locale } from '@/lib/format/locale';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

const MESSAGES = { en, zh };

/**
 * The answer to a reader while the database is away and the page was not read before. It stands alone, since nothing of
 * the application may be needed to say that the application cannot answer.
 */
export function unavailablePage(locale: Locale): string {
  const { site, states } = MESSAGES[locale];
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${states.errorTitle} · ${site.name}</title>
<style>body{max-width:36rem;margin:4rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,serif}h1{font-size:1.5rem}</style>
<p>${site.name}</p>
<h1>${states.errorTitle}</h1>
<p>${states.errorText}</p>
<p><a href="">${states.retry}</a></p>
</html>
`;
}
