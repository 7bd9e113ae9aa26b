import { LOCALES } from '@/lib/format/locale';
import { expect, test } from '../support/e2e';

type Question = {
  readonly asked: string;
  /** Addresses of the links clicked from the front page, in this order: two at most. */
  readonly clicks: readonly [] | readonly [string] | readonly [string, string];
  /** Where on the last page the answer stands, and what it says in each language; its source where a figure has one. */
  readonly answers: readonly { readonly at: string; readonly en: string; readonly zh: string; readonly by?: string }[];
};

const card = (metric: string): string => `article[data-metric="${metric}"]`;
const programme = (id: string): string => `[data-programme="${id}"]`;

/** What the record was begun to answer; the figures traced by hand through `data/` to their sources. */
const QUESTIONS: readonly Question[] = [
  {
    asked: 'how many projects, and for how much',
    clicks: [],
    answers: [
      { at: card('cci-govbiz-projects-cum'), en: '347', zh: '347', by: 'iChongqing' },
      { at: card('cci-govbiz-value-cum'), en: 'US$26 billion', zh: '260亿美元', by: 'iChongqing' },
    ],
  },
  {
    asked: 'how much financing',
    clicks: [],
    answers: [{ at: card('cci-xborder-fin-value-cum'), en: 'US$21.7 billion', zh: '217亿美元', by: 'WCIFIT' }],
  },
  {
    asked: 'how many innovations',
    clicks: [],
    answers: [{ at: card('cci-institutional-outcomes-cum'), en: '33', zh: '33', by: 'iChongqing' }],
  },
  {
    asked: 'how many ports and countries',
    clicks: [],
    answers: [
      { at: card('ilstc-ports'), en: '584', zh: '584', by: "People's Daily" },
      { at: card('ilstc-countries'), en: '127', zh: '127', by: "People's Daily" },
    ],
  },
  {
    asked: 'how many flights a week',
    clicks: [],
    answers: [{ at: card('cq-sg-weekly-flights'), en: '24', zh: '24', by: 'Chongqing Broadcasting Group' }],
  },
  {
    asked: 'how many overnight visitors in 2024, and how many in 2015',
    clicks: [],
    answers: [
      { at: card('sg-overnight-cq'), en: '86,000', zh: '8.6万', by: 'AsiaCity News' },
      { at: `${card('sg-overnight-cq')} dd`, en: 'about 11,575 (derived) · 2015', zh: '约1.1575万（推算） · 2015年' },
    ],
  },
  {
    asked: "how much western China's trade with ASEAN is, and by how much it grew",
    clicks: ['/metrics/west-asean-trade'],
    answers: [
      { at: '[data-latest]', en: 'more than CN¥1 trillion', zh: '超过1万亿元', by: "People's Daily" },
      { at: 'main', en: '75.3% more than', zh: '增长75.3%' },
      { at: 'main', en: '56.1% more than', zh: '增长56.1%' },
    ],
  },
  {
    asked: 'what the parts centre saved',
    clicks: ['/programmes/sia-cq-centre'],
    answers: [
      { at: card('sia-parts-centre-cost-cut'), en: 'at least 20%', zh: '至少20%', by: 'Chongqing Broadcasting Group' },
    ],
  },
  {
    asked: 'which foods Chongqing may export to Singapore',
    clicks: ['/outcomes', '/outcomes/meat-export-2025'],
    answers: [
      { at: 'h2', en: 'five types of animal-derived food', zh: '5类动物源性食品' },
      {
        at: 'main',
        en: 'Pork, poultry, beef, mutton and eggs',
        zh: 'Pork, poultry, beef, mutton and eggs',
        by: 'AsiaCity',
      },
    ],
  },
  {
    asked: 'where the airport venture was copied',
    clicks: ['/programmes/cq-changi-jv'],
    answers: [
      { at: '[data-listed="wuxi-jv-2024"]', en: 'Replicated elsewhere', zh: '已复制推广', by: 'TRBusiness' },
      {
        at: '[data-listed="haikou-jv-2024"]',
        en: 'Replicated elsewhere',
        zh: '已复制推广',
        by: 'Changi Airport Group',
      },
    ],
  },
  {
    asked: 'since when the data channel exists',
    clicks: [],
    answers: [{ at: programme('data-channel'), en: 'since 11 September 2019', zh: '始于2019年9月11日' }],
  },
  {
    asked: 'when Suzhou and Tianjin began',
    clicks: [],
    answers: [
      { at: programme('sip'), en: 'since 12 May 1994', zh: '始于1994年5月12日' },
      { at: programme('tec'), en: 'since 28 September 2008', zh: '始于2008年9月28日' },
    ],
  },
];

for (const locale of LOCALES) {
  const prefix = locale === 'en' ? '' : '/zh';
  for (const { asked, clicks, answers } of QUESTIONS) {
    test(`${locale}: ${asked}, from the front page in ${clicks.length} of two clicks`, async ({ page }) => {
      await page.goto(prefix || '/');
      for (const href of clicks) {
        await page.locator(`main a[href="${prefix}${href}"]:visible`).first().click();
        // A row of a table opens beside it; any other link leads to its own page.
        await expect(page).toHaveURL(new RegExp(`${href}$|[?]open=${href.split('/').at(-1)}$`));
      }
      for (const { at, by = '', ...said } of answers) {
        const answer = page.locator(at).filter({ hasText: said[locale] }).filter({ hasText: by }).first();
        await expect(answer).toBeVisible();
      }
    });
  }
}
