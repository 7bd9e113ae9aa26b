/** A calendar day as ISO text, `2024-06-30`. Never a moment: no time zone is involved. */
export type IsoDate = string;

/** Days `[from, to)`: `from` is the first day, `to` the day after the last. */
export type Span = { readonly from: IsoDate; readonly to: IsoDate };
