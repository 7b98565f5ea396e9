using System.Globalization;
using System.Text;
using BuildingBlocks.Documents.Csv;
using CsvHelper;

namespace BuildingBlocks.Documents.Tests.Csv;

public sealed class CsvReportTests
{
    private static readonly CsvReport<Sale> Report = new CsvReport<Sale>()
        .Text("Customer", s => s.Customer)
        .Day("Day", s => s.Day)
        .Moment("Paid at", s => s.PaidAt)
        .Whole("Photos", s => s.Photos)
        .Number("Rate", s => s.Rate)
        .Money("Gross", s => s.Gross, s => s.Currency)
        .Text("Currency", s => s.Currency);

    private static readonly Sale Plain = new("Zürich, “Łódź” & עברית", new DateOnly(2026, 11, 21),
        new DateTimeOffset(2026, 11, 21, 13, 30, 0, TimeSpan.FromHours(1)), 3, 7.7m, 1250, "EUR");

    [Fact]
    public async Task A_file_starts_with_a_byte_order_mark_and_ends_every_line_with_CRLF()
    {
        byte[] bytes = await Bytes(Plain);

        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(bytes[3..]).ShouldBe(
            "Customer,Day,Paid at,Photos,Rate,Gross,Currency\r\n\"Zürich, “Łódź” & עברית\",2026-11-21,2026-11-21T12:30:00Z,3,7.7,12.50,EUR\r\n");
    }

    [Fact]
    public async Task A_report_without_rows_has_its_head()
    {
        (await Bytes()).Length.ShouldBe(3 + "Customer,Day,Paid at,Photos,Rate,Gross,Currency\r\n".Length);
    }

    [Fact]
    public async Task The_culture_of_the_machine_changes_nothing()
    {
        byte[] here = await Bytes(Plain);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            (await Bytes(Plain)).ShouldBe(here);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("quotes \" and, commas")]
    [InlineData("two\r\nlines")]
    [InlineData(" blanks around ")]
    [InlineData("נועה לוי 📷")]
    [InlineData("")]
    public async Task Any_text_is_read_back_as_it_was_written(string customer)
    {
        (await ReadBack(Plain with { Customer = customer }))["Customer"].ShouldBe(customer);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    public async Task Text_that_would_be_a_formula_gets_an_apostrophe(string customer)
    {
        (await ReadBack(Plain with { Customer = customer }))["Customer"].ShouldBe("'" + customer);
    }

    [Theory]
    [InlineData(-1250, "EUR", "-12.50")]
    [InlineData(-5, "EUR", "-0.05")]
    [InlineData(0, "CHF", "0.00")]
    [InlineData(-500, "JPY", "-500")]
    [InlineData(1234567, "KWD", "1234.567")]
    [InlineData(long.MaxValue, "EUR", "92233720368547758.07")]
    [InlineData(long.MinValue, "JPY", "-9223372036854775808")]
    public async Task Amounts_have_the_digits_of_their_currency_and_stay_numbers_below_zero(long minor, string currency, string written)
    {
        (await ReadBack(Plain with { Gross = minor, Currency = currency }))["Gross"].ShouldBe(written);
    }

    [Fact]
    public async Task Negative_numbers_of_every_kind_stay_numbers()
    {
        Dictionary<string, string> row = await ReadBack(Plain with { Photos = -3, Rate = -7.70m });

        row["Photos"].ShouldBe("-3");
        row["Rate"].ShouldBe("-7.70");
    }

    [Fact]
    public async Task What_is_not_known_is_left_empty()
    {
        Dictionary<string, string> row = await ReadBack(new Sale(null, null, null, null, null, null, "EUR"));

        row.Values.Count(v => v.Length == 0).ShouldBe(6);
    }

    [Fact]
    public void A_currency_that_is_none_is_refused()
    {
        Should.Throw<ArgumentException>(() => MinorUnits.ToText(1, "euro")).Message.ShouldStartWith("A currency is three capital letters such as EUR");
    }

    [Fact]
    public async Task Rows_reach_the_stream_while_more_are_to_come_and_never_block()
    {
        await using var stream = new AsyncOnlyStream();
        long early = 0;
        async IAsyncEnumerable<Sale> Rows()
        {
            for (int i = 0; i < 5000; i++)
            {
                early = i == 2500 ? stream.Written : early;
                yield return Plain;
            }

            await Task.Yield();
        }

        await Report.Write(stream, Rows());

        early.ShouldBeGreaterThan(100_000);
        stream.Written.ShouldBeGreaterThan(300_000);
        stream.CanWrite.ShouldBeTrue();
    }

    private static async Task<byte[]> Bytes(params Sale[] sales)
    {
        using var stream = new MemoryStream();
        await Report.Write(stream, sales);
        return stream.ToArray();
    }

    private static async Task<Dictionary<string, string>> ReadBack(Sale sale)
    {
        await using var stream = new MemoryStream(await Bytes(sale));
        using CsvReader reader = CsvReader.Create(stream);
        (await reader.ReadAsync()).ShouldBeTrue();
        var row = new Dictionary<string, string>();
        for (int i = 0; i < reader.Headers.Count; i++)
        {
            row[reader.Headers[i]] = reader.Current.GetString(i);
        }

        (await reader.ReadAsync()).ShouldBeFalse();
        return row;
    }

    private sealed record Sale(string? Customer, DateOnly? Day, DateTimeOffset? PaidAt, long? Photos, decimal? Rate, long? Gross, string Currency);
}
