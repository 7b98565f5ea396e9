using System.Globalization;
using System.Text.RegularExpressions;
using BuildingBlocks.Documents.Pdf;

namespace BuildingBlocks.Documents.Tests.Pdf;

public sealed partial class PdfTableTests
{
    [Fact]
    public async Task The_head_is_repeated_on_every_page_and_no_row_is_lost()
    {
        Samples.Line[] lines = [.. Samples.Lines(300)];

        string[] pages = await PdfTools.Pages(await Samples.Write(d => d.Table(Samples.Journal, lines)));

        pages.Length.ShouldBeGreaterThan(8);
        pages.ShouldAllBe(page => Head().Count(page) == 1);
        RowNumber().Matches(string.Concat(pages)).Select(m => m.Value).ShouldBe(lines.Select(l => l.Number));
    }

    [Fact]
    public async Task Sums_are_carried_from_page_to_page_and_end_in_the_total()
    {
        Samples.Line[] lines = [.. Samples.Lines(300)];

        string[] pages = await PdfTools.Pages(await Samples.Write(d => d.Table(Samples.Journal, lines)));

        long sum = 0;
        for (int i = 0; i < pages.Length; i++)
        {
            bool last = i == pages.Length - 1;
            Amounts(pages[i], "Brought forward").ShouldBe(i == 0 ? null : Samples.Euros(sum));
            sum += RowNumber().Matches(pages[i]).Sum(m => lines.Single(l => l.Number == m.Value).Net);
            Amounts(pages[i], "Carried forward").ShouldBe(last ? null : Samples.Euros(sum));
        }

        Amounts(pages[^1], "Total").ShouldBe(Samples.Euros(lines.Sum(l => l.Net)));
    }

    [Fact]
    public async Task A_table_without_rows_says_so()
    {
        string page = (await PdfTools.Pages(await Samples.Write(d => d.Table(Samples.Journal, Samples.Lines(0))))).ShouldHaveSingleItem();

        page.ShouldContain("Nothing to show.");
        Amounts(page, "Total").ShouldBe("0.00 €");
    }

    [Fact]
    public async Task Long_text_wraps_up_to_its_limit_and_is_shortened_then()
    {
        var table = new PdfTable<string>().Text("Two", t => t, mostLines: 2).Text("One", t => t, mostLines: 1).Figure("Figure", _ => "12,345,678,901,234,567.89 €", 0.5);

        string page = (await PdfTools.Text(await Samples.Write(d => d.Table(table, [string.Join(' ', Enumerable.Repeat("word", 60))])), "-layout"));

        Ellipsis().Count(page).ShouldBe(2);
        string.Concat(page.Where(c => char.IsAsciiDigit(c))).ShouldStartWith("1234567890123456789");
    }

    [Fact]
    public async Task No_cell_reaches_into_its_neighbour()
    {
        var table = new PdfTable<int>();
        for (int i = 0; i < 7; i++)
        {
            table.Text("A head that is too long for its column", _ => "WWWWW_wide_text_of_a_cell_that_has_no_break WWW", 1).Figure("Net", n => n.ToString("#,0.00", CultureInfo.InvariantCulture), 0.6);
        }

        byte[] pdf = await Samples.Write(d => d.Table(table, [int.MaxValue, 1]));

        (double Left, double Right)[] boxes = await Boxes(pdf);
        boxes.Length.ShouldBeGreaterThan(50);
        boxes.ShouldAllBe(word => word.Left >= 47 && word.Right <= 595.28 - 47);
    }

    [Fact]
    public async Task Rows_taller_than_the_rest_of_the_page_begin_the_next_one()
    {
        var table = new PdfTable<int>().Text("Text", n => string.Join('\n', Enumerable.Range(0, 20).Select(i => $"row {n} line {i}")), mostLines: 20);

        string[] pages = await PdfTools.Pages(await Samples.Write(d => d.Table(table, Enumerable.Range(0, 9))));

        pages.Length.ShouldBe(5);
        for (int row = 0; row < 9; row++)
        {
            pages[row / 2].ShouldContain($"row {row} line 0");
            pages[row / 2].ShouldContain($"row {row} line 19");
        }
    }

    [Fact]
    public async Task A_table_that_cannot_be_drawn_is_refused_with_a_sentence()
    {
        (await Refusal(new PdfTable<int>())).ShouldBe("A table needs a column.");
        (await Refusal(new PdfTable<int> { TotalLabel = "Total" }.Text("x", _ => ""))).ShouldStartWith("A table with a row of sums needs a column that sums");
        (await Refusal(new PdfTable<int> { CarriedLabel = "Carried" }.Text("x", _ => "").Sum("y", n => n, n => ""))).ShouldStartWith("Sums that are carried forward need both labels");
        Should.Throw<ArgumentException>(() => new PdfTable<int>().Text("x", _ => "", share: 0)).Message.ShouldStartWith("The column \"x\" needs a share");
    }

    private static async Task<string> Refusal(PdfTable<int> table) =>
        (await Should.ThrowAsync<ArgumentException>(() => Samples.Write(d => d.Table(table, [1])))).Message;

    private static string? Amounts(string page, string label) =>
        Regex.Match(page, $@"^{label}\s+(\S+ €)\s+\S+ €", RegexOptions.Multiline) is { Success: true } match ? match.Groups[1].Value : null;

    private static async Task<(double, double)[]> Boxes(byte[] pdf) => [.. WordBox().Matches(await PdfTools.Text(pdf, "-bbox")).Select(m =>
        (double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture)))];

    [GeneratedRegex(@"Number\s+Date\s+Customer\s+Rate\s+Net\s+Gross")]
    private static partial Regex Head();

    [GeneratedRegex(@"2026-\d{5}")]
    private static partial Regex RowNumber();

    [GeneratedRegex("…")]
    private static partial Regex Ellipsis();

    [GeneratedRegex("<word xMin=\"([\\d.]+)\" yMin=\"[\\d.]+\" xMax=\"([\\d.]+)\"")]
    private static partial Regex WordBox();
}
