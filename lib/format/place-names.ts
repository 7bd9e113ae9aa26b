/** Geographical names that places of programmes are written with, and what they are called in Chinese. */
const CHINESE: ReadonlyMap<string, string> = new Map([
  ['Binhai New Area', '滨海新区'],
  ['China', '中国'],
  ['Chongqing', '重庆'],
  ['Chongqing Jiangbei International Airport', '江北国际机场'],
  ['Guangzhou', '广州'],
  ['Hong Kong', '香港'],
  ['Jiangsu', '江苏'],
  ['Liangjiang New Area', '两江新区'],
  ['Singapore', '新加坡'],
  ['Southeast Asia', '东南亚'],
  ['Suzhou', '苏州'],
  ['Tianjin', '天津'],
  ['Western China', '中国西部'],
  ['Yongchuan District', '永川区'],
]);

/** How the parts of a place stand together: each in the next, a way through all, from one to another. */
const JOINTS: readonly { readonly at: string; readonly inChinese: (parts: string[]) => string }[] = [
  { at: ', ', inChinese: (parts) => parts.reverse().join('') },
  { at: ' - ', inChinese: (parts) => parts.join('—') },
  { at: ' to ', inChinese: (parts) => parts.join('至') },
];

/**
 * The place of a programme in Chinese, the largest part first (`Suzhou, Jiangsu, China` → `中国江苏苏州`): the record has it in
 * English alone. Null where a part of it has no Chinese name here.
 */
export function placeInChinese(place: string): string | null {
  const joint = JOINTS.find(({ at }) => place.includes(at));
  const parts = joint === undefined ? [place] : place.split(joint.at);
  const names = parts.flatMap((part) => CHINESE.get(part) ?? []);
  if (names.length < parts.length) return null;
  return joint?.inChinese(names) ?? names.join('');
}
