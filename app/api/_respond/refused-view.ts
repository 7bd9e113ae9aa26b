import type { Notice } from '@/lib/series/view/notice';
import { noticeDetail } from '@/lib/series/view/notice-detail';
import { type Problem, problemDetail } from '@/lib/tables/problem';
import { badRequest } from './problem-response';

/**
 * 400 where the address of a chart's file asks for what cannot be read or followed, with every such parameter; null where
 * the file is exactly the view asked for. A page shows what it can instead.
 */
export function refusedView(problems: readonly Problem[], notices: readonly Notice[]): Response | null {
  const faults = [
    ...problems.map((one) => ({ ...one, detail: problemDetail(one) })),
    ...notices
      .filter(({ isRefusal }) => isRefusal)
      .map((one) => ({ parameter: one.parameter, code: one.code, value: one.value, detail: noticeDetail(one) })),
  ];
  return faults.length === 0 ? null : badRequest(faults);
}
