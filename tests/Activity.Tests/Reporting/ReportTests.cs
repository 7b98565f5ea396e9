using System.IO.Compression;
using System.Text;
using Activity.UseCases.Closing;
using Activity.UseCases.Reporting;
using BuildingBlocks.Persistence;
using Shop.Contracts;

namespace Activity.Tests.Reporting;

public abstract class ReportTests(DatabaseProvider provider) : ActivityOnDatabase(provider)
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    [Fact]
    public async Task Sales_are_the_lines_of_orders_paid_in_the_period()
    {
        await Hear(Cast.Created, Cast.Placed, Cast.Paid);

        var sales = await Sales(Day, Day);

        sales.Journal.Select(row => (row.OrderNumber, row.Description, row.NetMinor, row.TaxMinor, row.GrossMinor)).ShouldBe(
            [("2026-0001", "rings.jpg", 1261, 239, 1500), ("2026-0001", "=kiss.jpg", 1260, 240, 1500)]);
        sales.Sums.ShouldBe([new SalesSum("EUR", 1900, 1, 2521, 479, 3000)]);
    }

    [Fact]
    public async Task An_order_that_is_not_paid_is_no_sale()
    {
        await Hear(Cast.Created, Cast.Placed);

        (await Sales(Day, Day)).Journal.ShouldBeEmpty();
    }

    [Theory]
    // Berlin is an hour ahead of UTC in winter, two in summer.
    [InlineData("2026-11-20T22:59:59Z", false)]
    [InlineData("2026-11-20T23:00:00Z", true)]
    [InlineData("2026-11-21T22:59:59Z", true)]
    [InlineData("2026-11-21T23:00:00Z", false)]
    public async Task A_day_is_the_studios_day(string paidAt, bool counted)
    {
        await Hear(Cast.Created, Cast.Paid with { PaidAt = DateTimeOffset.Parse(paidAt, System.Globalization.CultureInfo.InvariantCulture) });

        (await Sales(Day, Day)).Journal.Any().ShouldBe(counted);
    }

    [Fact]
    public async Task The_sales_csv_is_safe_and_adds_up()
    {
        await Hear(Cast.Invoiced, Cast.Created, Cast.Paid); // whichever is heard first

        var csv = Encoding.UTF8.GetString(await Report(ReportKind.Journal, ReportFormat.Csv, Day, Day));

        csv.ShouldBe(
            "\uFEFFpaid_on,order,gallery,buyer,description,method,currency,tax_percent,net,tax,gross,invoice,invoiced_on,booked_on,kind,credit_note,country,item_kind,quantity,discount\r\n"
            + "2026-11-21,2026-0001,Anna & Ben,Anna Bauer,rings.jpg,Bank transfer,EUR,19,12.61,2.39,15.00,INV-2026-0001,2026-11-21,2026-11-21,sale,,,Download,1,0.00\r\n"
            + "2026-11-21,2026-0001,Anna & Ben,Anna Bauer,'=kiss.jpg,Bank transfer,EUR,19,12.60,2.40,15.00,INV-2026-0001,2026-11-21,2026-11-21,sale,,,Download,1,0.00\r\n");
    }

    [Fact]
    public async Task Where_numbers_have_a_comma_columns_are_parted_by_semicolons_and_closed_months_stay_as_they_were()
    {
        await Hear(Cast.Created, Cast.Paid);
        await Do(new CloseMonth(new(2026, 11, 1)));

        await Do(new ChangeCsvForm(HasDecimalComma: true));

        (await Books()).HasDecimalComma.ShouldBeTrue();
        Encoding.UTF8.GetString(await Report(ReportKind.Taxes, ReportFormat.Csv, Day, Day)).ShouldBe("\uFEFFcurrency;tax_percent;orders;net;tax;gross;country\r\nEUR;19;1;25,21;4,79;30,00;\r\n");
        Encoding.UTF8.GetString(await Report(ReportKind.Taxes, ReportFormat.Csv, new(2026, 11, 1), new(2026, 11, 30))).ShouldContain("EUR,19,1,25.21,4.79,30.00");
    }

    [Fact]
    public async Task A_refund_has_its_credit_note_and_takes_from_every_report_what_the_payment_gave()
    {
        var paid = Cast.Paid with { Lines = [new(Cast.Rings, "rings.jpg", 2521, 479, 1900) { Kind = SoldKind.Print, Quantity = 2, CostMinor = 900, DiscountMinor = 200 }], Country = "AT", CreditMinor = 1000, FeeMinor = 80 };
        var refund = new OrderRefunded(
            Cast.Wedding, Cast.Order, paid.OrderNumber, Guid.CreateVersion7(), paid.Buyer, [new(Cast.Rings, "rings.jpg", 840, 160, 1900) { Kind = SoldKind.Print, CostMinor = 300 }], 1000, 160, "EUR", "Bank transfer", "CN-2026-0001", Cast.Noon.AddDays(1))
        { Country = "AT", CreditMinor = 400 };
        await Hear(refund, Cast.Created, paid, Cast.Invoiced, refund);

        var sales = await Sales(Day, Day.AddDays(1));

        sales.Sums.ShouldBe([new SalesSum("EUR", 1900, 1, 1681, 319, 2000) { Country = "AT" }]);
        sales.Methods.ShouldBe([new MethodSum("EUR", "Bank transfer", 1, 2000 - 600, 80), new MethodSum("EUR", "Gift card", 1, 1000 - 400)]);
        sales.ProfitSums.ShouldBe([new ProfitSum("EUR", 1681, 600, 80)]);
        sales.ProfitSums[0].ProfitMinor.ShouldBe(1001);
        Encoding.UTF8.GetString(await Report(ReportKind.Journal, ReportFormat.Csv, Day.AddDays(1), Day.AddDays(1))).ShouldContain(
            "2026-11-22,2026-0001,Anna & Ben,Anna Bauer,rings.jpg,Bank transfer,EUR,19,-8.40,-1.60,-10.00,INV-2026-0001,2026-11-21,2026-11-22,refund,CN-2026-0001,AT,Print,-1,0.00\r\n");
        Encoding.UTF8.GetString(await Report(ReportKind.Payments, ReportFormat.Csv, Day, Day)).ShouldContain("Gift card,EUR,10.00,2026-11-21,payment,,0.00\r\n2026-11-21,2026-0001,INV-2026-0001,Anna & Ben,Anna Bauer,Bank transfer,EUR,20.00,2026-11-21,payment,,0.80\r\n");
    }

    [Fact]
    public async Task A_fee_that_is_told_after_its_month_was_closed_counts_in_the_open_one_and_money_for_a_gift_card_is_not_earned()
    {
        var card = Cast.Paid with { Lines = [new(null, "Gift card", 3000, 0, 0) { Kind = SoldKind.GiftCard }] };
        await Hear(Cast.Created, card);
        await Do(new CloseMonth(new(2026, 11, 1)));
        var fee = new PaymentFeeKnown(Cast.Wedding, Cast.Order, card.OrderNumber, 75, "EUR", Cast.Noon.AddHours(1));
        await Hear(fee, fee);

        (await Sales(new(2026, 11, 1), new(2026, 11, 30))).ProfitSums.ShouldBe([new ProfitSum("EUR", 0, 0, 0)]);
        var open = await Sales(new(2027, 6, 1), new(2027, 6, 1));
        open.Profits.ShouldHaveSingleItem().Kind.ShouldBe(PaymentKind.Fee);
        open.ProfitSums.ShouldBe([new ProfitSum("EUR", 0, 0, 75)]);
        open.Methods.ShouldBe([new MethodSum("EUR", "Bank transfer", 0, 0, 75)]);
        open.Journal.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_activity_csv_lists_what_happened_in_its_order()
    {
        await Hear(Cast.Created, Cast.Paid);

        var csv = Encoding.UTF8.GetString(await Report(ReportKind.Activity, ReportFormat.Csv, Day, Day));

        csv.ShouldBe(
            "\uFEFFat_utc,gallery,event,visitor,user_type,assets,detail\r\n"
            + "2026-11-21T12:00:00Z,Anna & Ben,GalleryCreated,,,0,Anna & Ben\r\n"
            + "2026-11-21T12:20:00Z,Anna & Ben,OrderPaid,Anna Bauer,MainClient,2,2026-0001\r\n");
    }

    [Fact]
    public async Task What_is_open_when_a_day_ends_is_what_was_placed_by_then_and_not_yet_paid_or_canceled()
    {
        var (late, canceled) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Hear(
            Cast.Created,
            Cast.Placed with { PlacedAt = Cast.Noon.AddDays(-3) }, Cast.Paid with { PaidAt = Cast.Noon.AddDays(2) },
            Cast.Placed with { OrderId = late, OrderNumber = "2026-0002", PlacedAt = Cast.Noon.AddDays(1) },
            Cast.Placed with { OrderId = canceled, OrderNumber = "2026-0003" }, new OrderCanceled(Cast.Wedding, canceled, "2026-0003", Cast.Noon.AddDays(1)));

        (await Sales(Day, Day)).OpenItems.Select(item => (item.OrderNumber, item.Days)).ShouldBe([("2026-0001", 3), ("2026-0003", 0)]);
        (await Sales(Day, Day.AddDays(1))).OpenItems.Select(item => item.OrderNumber).ShouldBe(["2026-0001", "2026-0002"]);
        (await Sales(Day, Day.AddDays(2))).OpenItems.Select(item => item.OrderNumber).ShouldBe(["2026-0002"]);
        Encoding.UTF8.GetString(await Report(ReportKind.OpenItems, ReportFormat.Csv, Day, Day)).ShouldContain("2026-11-18,2026-0001,Anna & Ben,Anna Bauer,EUR,30.00,3");
        (await Report(ReportKind.OpenItems, ReportFormat.Pdf, Day, Day)).Length.ShouldBeGreaterThan((await Report(ReportKind.OpenItems, ReportFormat.Pdf, Day.AddYears(-1), Day.AddYears(-1))).Length);
    }

    [Fact]
    public async Task Every_report_is_in_the_zip_as_it_is_by_itself()
    {
        await Hear(Cast.Created, Cast.Placed, Cast.Paid, Cast.Invoiced);

        using var zip = new ZipArchive(new MemoryStream(await Written(new OpenAllReports(Day, Day))));

        zip.Entries.Select(entry => entry.Name).ShouldBe(
            from kind in new[] { "journal", "taxes", "payments", "open-items", "profit", "activity" } from format in new[] { "csv", "pdf" } select $"{kind}-2026-11-21-2026-11-21.{format}");
        using var journal = new StreamReader(zip.Entries[0].Open());
        (await journal.ReadToEndAsync()).ShouldBe(Encoding.UTF8.GetString(await Report(ReportKind.Journal, ReportFormat.Csv, Day, Day))[1..]);
    }

    [Fact]
    public async Task A_closed_month_stays_as_it_was_and_what_is_heard_of_later_counts_in_the_month_that_is_open()
    {
        var (november, end) = (new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30));
        var late = Cast.Paid with { OrderId = Guid.CreateVersion7(), OrderNumber = "2026-0002", PaidAt = Cast.Noon.AddDays(1) };
        await Hear(Cast.Created, Cast.Placed, Cast.Paid);
        await Do(new CloseMonth(november));
        var (zip, journal) = (await Written(new OpenAllReports(november, end)), await Report(ReportKind.Journal, ReportFormat.Pdf, november, end));

        Clock.Advance(TimeSpan.FromMinutes(5));
        await Hear(late, late, Cast.Paid, Cast.Created with { Name = "Anna & Benjamin" });

        (await Written(new OpenAllReports(november, end))).ShouldBe(zip);
        (await Report(ReportKind.Journal, ReportFormat.Pdf, november, end)).ShouldBe(journal);
        using (var archive = new ZipArchive(new MemoryStream(zip)))
        {
            archive.Entries.Select(entry => entry.Name).ShouldBe(
                from kind in new[] { "journal", "taxes", "payments", "open-items", "profit" } from format in new[] { "csv", "pdf" } select $"{kind}-2026-11-01-2026-11-30.{format}");
        }

        (await Sales(november, end)).Sums.ShouldBe([new SalesSum("EUR", 1900, 1, 2521, 479, 3000)]);
        (await Sales(new(2027, 6, 1), new(2027, 6, 1))).Journal.Select(row => (row.OrderNumber, row.PaidOn, row.BookedOn)).Distinct().ShouldBe([("2026-0002", new DateOnly(2026, 11, 22), new DateOnly(2027, 6, 1))]);
        Encoding.UTF8.GetString(await Report(ReportKind.Payments, ReportFormat.Csv, new(2027, 6, 1), new(2027, 6, 1))).ShouldContain("2026-11-22,2026-0002,,Anna & Benjamin,Anna Bauer,Bank transfer,EUR,30.00,2027-06-01,payment,,0.00\r\n");
    }

    [Fact]
    public async Task Months_are_closed_one_after_the_other_once_they_are_over_and_once()
    {
        await Hear(Cast.Created, Cast.Paid);

        (await Books()).Open.ShouldBe(Enumerable.Range(0, 7).Select(i => new DateOnly(2026, 11, 1).AddMonths(i)));
        (await Try(new CloseMonth(new(2027, 6, 1)))).Reason.ShouldBe("June 2027 is not over yet.");
        (await Try(new CloseMonth(new(2026, 10, 1)))).Reason.ShouldBe("Nothing was booked before November 2026, so there is nothing to close.");
        (await Try(new CloseMonth(new(2026, 12, 1)))).Reason.ShouldBe("Please close November 2026 first: months are closed one after the other.");
        await Do(new CloseMonth(new(2026, 11, 15)));
        await Do(new CloseMonth(new(2026, 11, 1)));

        var books = await Books();
        books.Closed.ShouldBe([new ClosedMonthCard(new(2026, 11, 1), new(2027, 6, 1))]);
        books.Open[0].ShouldBe(new(2026, 12, 1));
    }

    [Fact]
    public async Task A_studio_that_moves_loses_no_sale_between_a_closed_month_and_the_next()
    {
        var midnight = Cast.Paid with { OrderId = Guid.CreateVersion7(), PaidAt = new(2026, 11, 30, 23, 30, 0, TimeSpan.Zero) }; // December in Berlin, November in New York
        await Hear(Cast.Created, Cast.Paid, midnight);
        await Do(new CloseMonth(new(2026, 11, 1)));
        Zone = "America/New_York";

        (await Sales(new(2026, 11, 1), new(2026, 11, 30))).Journal.Count.ShouldBe(2);
        (await Sales(new(2026, 12, 1), new(2026, 12, 31))).Journal.Count.ShouldBe(2);
        (await Sales(new(2026, 11, 1), new(2026, 12, 31))).Journal.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(ReportKind.Journal)]
    [InlineData(ReportKind.Taxes)]
    [InlineData(ReportKind.Payments)]
    [InlineData(ReportKind.Profit)]
    [InlineData(ReportKind.Activity)]
    public async Task Reports_are_also_pdfs(ReportKind kind)
    {
        await Hear(Cast.Created, Cast.Paid);

        var full = await Report(kind, ReportFormat.Pdf, Day, Day);
        var empty = await Report(kind, ReportFormat.Pdf, Day.AddYears(1), Day.AddYears(1));

        Encoding.ASCII.GetString(full, 0, 5).ShouldBe("%PDF-");
        full.Length.ShouldBeGreaterThan(empty.Length);
    }

    private Task<BooksCard> Books() => Ask<ReadBooks, BooksCard>(new ReadBooks());

    public sealed class OnSqlite() : ReportTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : ReportTests(DatabaseProvider.Postgres);
}
