export type Histogram = {
  readonly key: string;
  readonly bins: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly empty: number;
};

export async function listHistograms(): Promise<Histogram[]> {
  return [];
}
