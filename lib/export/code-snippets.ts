/** A program of a few lines that reads the CSV at an address, for copying. */
type Snippet = (address: string) => string;

/** Python: a pandas data frame; periods stay text, days become dates. */
export const pandasCode: Snippet = (address) => `import pandas as pd

points = pd.read_csv(
    ${literal(address)},
    dtype={"period": "string", "as_of": "string"},
    parse_dates=["start_date", "end_date"],
)`;

/** R, without a package; periods stay text, days become dates, empty cells become NA. */
export const rCode: Snippet = (address) => `points <- read.csv(
  ${literal(address)},
  encoding = "UTF-8", na.strings = "",
  colClasses = c(period = "character", as_of = "character", start_date = "Date", end_date = "Date")
)`;

/** Google Sheets: one formula fills the sheet. */
export const sheetsFormula: Snippet = (address) => `=IMPORTDATA("${address.replaceAll('"', '""')}")`;

/** Excel's Power Query (Data → Get Data → Blank Query → Advanced Editor): a table that can be refreshed. */
export const powerQueryCode: Snippet = (address) => `let
  Source = Csv.Document(
    Web.Contents("${address.replaceAll('"', '""').replaceAll('#(', '#(#)(')}"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Points = Table.PromoteHeaders(Source, [PromoteAllScalars = true])
in
  Points`;

/** A string literal in double quotes: what JSON escapes, Python and R read in the same way. */
function literal(text: string): string {
  return JSON.stringify(text);
}
