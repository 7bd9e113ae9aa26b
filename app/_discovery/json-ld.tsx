import { jsonLdText, type Thing } from '@/lib/discovery/json-ld';

/** What a page is about, for programs that read JSON-LD; nothing of it is shown. */
export function JsonLd({ thing }: { readonly thing: Thing }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write quotes as entities, which JSON does not know; jsonLdText leaves nothing that ends a script.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(thing) }} />;
}
