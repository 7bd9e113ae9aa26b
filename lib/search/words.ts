/**
 * Words that mean one thing in this record, so that whoever asks in other words than the record's finds it too. A line is one
 * meaning. Only what the record's own names do not say already: they are in both languages, so `新加坡` needs no `Singapore`.
 * Alternatives of several words must all occur. An added word is tried by `tests/integration/queries/search.test.ts`.
 */
export const SAME_MEANING: readonly (readonly string[])[] = [
  ['tourist', 'visitor', 'traveller', 'traveler', '游客', '旅客'],
  ['trade', 'imports exports', 'commerce', '贸易', '进出口'],
  ['flight', 'plane', '航班'],
  ['financing', 'finance', 'loan', 'funding', '融资'],
  ['value', 'amount', 'money', '金额'],
  ['innovation', 'institutional opening', 'first of their kind', '创新', '制度型开放'],
  ['food', 'meat', 'animal derived', 'pork', '食品', '动物源性'],
  ['copied', 'copy', 'replicated', 'replicate', 'spread', '复制', '推广'],
  ['save', 'saved', 'saving', 'cost cut', 'cheaper', '节省', '节约', '降幅', '降低'],
  ['latency', 'delay', 'ping', '时延', '延迟', '延时'],
  ['bandwidth', 'capacity', '带宽', '容量'],
  ['company', 'enterprise', 'firm', 'business', '企业', '公司'],
  ['resident', 'population', 'people live', 'inhabitant', '居民', '人口'],
  ['container', 'box', 'teu', '集装箱', '标箱'],
  ['cargo', 'freight', 'goods', '货运', '货物'],
  ['corridor', 'ilstc', '陆海新通道', '西部陆海'],
  ['cci', 'connectivity initiative', '中新互联互通', '互联互通项目'],
  ['park', 'sip', '工业园'],
  ['venture', 'jv', '合资'],
  ['cancer', 'oncology', 'tumour', 'tumor', '肿瘤', '癌'],
  ['stay', 'overnight', '过夜', '住宿'],
  ['week', 'weekly', '每周', '一周'],
  ['growth', 'grow', 'grew', 'growing', 'rise', '增长', '增速', '增幅'],
  ['gdp', 'gross domestic product', '生产总值'],
  ['investment', 'fdi', 'invest', '投资', '外资'],
  ['centre', 'center', '中心'],
  ['programme', 'program', '项目'],
  ['organisation', 'organization', '机构'],
  ['export', '出口'],
  ['port', 'harbour', 'harbor', '港口'],
  ['doctoral', 'phd', '博士'],
];

/**
 * Words by which a question says what it wants to know of a thing: how much it is worth, how it grew, when it began. What has them
 * is found sooner; what lacks them answers no less of the question. With them go the other words of their line above.
 */
export const ASPECTS: ReadonlySet<string> = new Set(
  `value growth count figure date begin began begun start started launch launched open opened found founded established
  金额 增长 数量 数额 总数 日期 启动 开始 成立 开通 开业 建立 设立`.split(/\s+/),
);

/** What only shapes a question and names nothing in the record. Chinese ones are taken out of a run of characters, longest first. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a about all also an and any are as at be been by can could did do doe for from get had ha have how i in into is it its
  latest many may me much number of on or our per please s show since some tell than that the their them there these thing
  thi to total up wa was were what when where which who whose why will with would you exist so far`.split(/\s+/),
);
export const FILLERS_HAN: readonly string[] = [
  '什么时候',
  '各有多少',
  '各多少',
  '从何时起',
  '有多少',
  '是多少',
  '到哪里',
  '在哪里',
  '多少',
  '哪些',
  '哪里',
  '哪儿',
  '何处',
  '何时',
  '哪年',
  '几个',
  '几家',
  '几班',
  '什么',
  '如何',
  '怎么',
  '请问',
  '共有',
  '一共',
  '可以',
  '以及',
  '最新',
  '目前',
  '的',
  '了',
  '吗',
  '呢',
  '与',
  '和',
  '及',
  '是',
  '有',
  '在',
  '向',
  '对',
  '被',
  '到',
  '几',
  '各',
  '个',
];

/** Words by which a question asks for a number, and by which it asks for a time. Tried on the question as it is asked. */
export const ASKS_NUMBER =
  /\bhow (?:many|much|long|large|big|fast|often)\b|\bnumber of\b|多少|几(?:个|家|班|次|人)|多大|多长/u;
export const ASKS_TIME = /\b(?:when|since when|what year|which year)\b|何时|什么时候|哪(?:一)?年|几时/u;
/** Words by which a question asks how a quantity has changed. */
export const ASKS_CHANGE =
  /\b(?:growth|grow|grew|grown|growing|rise|rose|risen|increase[ds]?|change[ds]?|times)\b|增长|增速|增幅|变化|几倍|多少倍/u;
