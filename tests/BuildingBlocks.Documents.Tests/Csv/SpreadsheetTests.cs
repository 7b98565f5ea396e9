using BuildingBlocks.Documents.Csv;

namespace BuildingBlocks.Documents.Tests.Csv;

public sealed class SpreadsheetTests
{
    private static readonly CsvReport<Line> Report = new CsvReport<Line>()
        .Day("paid_on", line => line.Day)
        .Text("buyer", line => line.Buyer)
        .Number("tax_percent", line => line.Rate)
        .Money("gross", line => line.Gross, _ => "EUR");

    private static readonly Line[] Lines =
        [new(new DateOnly(2026, 11, 21), "Zoë; Łukasz, \"Ben\"\nנועה", 7.7m, 123456), new(new DateOnly(2026, 2, 3), "=1+1", 19m, -5)];

    [SpreadsheetFact]
    public async Task A_spreadsheet_has_numbers_as_numbers_days_as_days_and_no_formula()
    {
        foreach (CsvForm form in new[] { CsvForm.Point, CsvForm.Comma })
        {
            using var stream = new MemoryStream();
            await Report.Write(stream, Lines, form);

            (await Spreadsheet.Cells(stream.ToArray(), form)).ShouldBe(
            [
                [("string", "paid_on"), ("string", "buyer"), ("string", "tax_percent"), ("string", "gross")],
                [("date", "2026-11-21"), ("string", "Zoë; Łukasz, \"Ben\"\nנועה"), ("float", "7.7"), ("float", "1234.56")],
                [("date", "2026-02-03"), ("string", "'=1+1"), ("float", "19"), ("float", "-0.05")],
            ]);
        }
    }

    private sealed record Line(DateOnly Day, string Buyer, decimal Rate, long Gross);
}
