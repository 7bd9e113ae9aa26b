import type { Measure, Theme, UnitKind } from './values';

export type Unit = {
  readonly id: string;
  readonly kind: UnitKind;
  /** Short sign such as `US$` or `t`; null where the unit is written out. */
  readonly symbol: string | null;
  readonly nameEn: string;
  readonly nameZh: string;
};

/** A metric with its unit, as pages and charts need it. */
export type Metric = {
  readonly id: string;
  readonly programmeId: string;
  readonly theme: Theme;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly definitionEn: string;
  readonly definitionZh: string;
  readonly comparabilityEn: string | null;
  readonly comparabilityZh: string | null;
};
