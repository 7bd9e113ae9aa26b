import { expect, test } from 'vitest';
import { queryInOtherLanguage } from '@/lib/tables/other-language';

test.each([
  ['', ''],
  ['theme=financing,trade', 'theme=financing,trade'],
  ['theme=financing&cursor=WyIxIl0', 'theme=financing'],
  ['cursor=WyIxIl0', ''],
  ['sort=title_en.asc&limit=20', 'sort=title_zh.asc&limit=20'],
  ['sort=theme.asc,title_zh.desc,id.asc', 'sort=theme.asc,title_en.desc,id.asc'],
  ['columns=title_en,title_zh,organisations_cn', 'columns=title_zh,title_en,organisations_cn'],
  ['q=title_en', 'q=title_en'],
  ['q=莱佛士', 'q=%E8%8E%B1%E4%BD%9B%E5%A3%AB'],
])('%j is %j in the other language', (given, other) => {
  expect(queryInOtherLanguage(new URLSearchParams(given))).toBe(other);
});
