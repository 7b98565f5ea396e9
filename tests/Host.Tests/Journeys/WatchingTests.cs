using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using Host.Mailing;
using Host.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Journeys;

public sealed class WatchingTests : Journey
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task The_dashboard_tells_what_a_visitor_did_within_a_second()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var anna = await shoot.MainClient();
        await Figures(shoot);

        var gallery = await anna.Open(shoot.ClientPath);
        await anna.Post($"{shoot.ClientPath}/seen", ("page", "true"), ("__RequestVerificationToken", await anna.FormToken(shoot.ClientPath)));
        await Within(Soon, shoot, "Visits", "1");
        await gallery.Press("Favorite photo-02.jpg");
        await Within(Soon, shoot, "Favorites", "1");
        await (await anna.Open($"{shoot.ClientPath}/download")).Press("Download");
        await Within(Soon, shoot, "Downloads", "3");
        await Buy(anna, shoot);
        await Within(Soon, shoot, "Orders", "1");
        await MarkPaid();
        await Within(Soon, shoot, "Revenue", "€49.00");

        var row = (await Studio.Owner.Open(shoot.Path)).Document.QuerySelector(".visitor-rows tbody tr")!.TextContent;
        row.ShouldContain("Anna Berg");
        row.ShouldContain("Main client");
        row.ShouldContain("€49.00");
    }

    [Fact]
    public async Task Figures_are_made_anew_from_the_log_while_the_product_runs()
    {
        var shoot = await Studio.NewOnlineGallery();
        var anna = await shoot.MainClient();
        await (await anna.Open(shoot.ClientPath)).Press("Favorite photo-02.jpg");
        await App.Quiet();
        var before = await Figures(shoot);

        (await GalleryHost.Start(["--data", App.DataBelow(""), "--rebuild-figures"])).ShouldBe(0);

        before["Favorites"].ShouldBe("1");
        (await Figures(shoot)).ShouldBe(before);
        using var nowhere = new DataFolder();
        (await GalleryHost.Start(["--data", nowhere.Path, "--rebuild-figures"])).ShouldBe(1);
    }

    [Fact]
    public async Task The_studios_own_looks_are_not_counted()
    {
        var shoot = await Studio.NewOnlineGallery();
        _ = await shoot.Guest();

        var preview = await Studio.Owner.Open(shoot.ClientPath);
        await Studio.Owner.Post($"{shoot.ClientPath}/seen", ("page", "true"), ("__RequestVerificationToken", await Studio.Owner.FormToken(shoot.ClientPath)));
        await App.Quiet();

        preview.Text.ShouldContain("Preview.");
        (await Figures(shoot))["Visits"].ShouldBe("0");
    }

    [Fact]
    public async Task The_accountant_reads_in_csv_and_pdf_what_was_sold_and_done()
    {
        await (await Studio.Owner.Open("/studio/settings")).Press("Save", ("Tax rate in percent", "19"), ("Name of the tax", "VAT"));
        var shoot = await Studio.NewOnlineGallery("Zoë & Łukasz", price: "49");
        var anna = await shoot.MainClient();
        await Buy(anna, shoot);
        await App.Quiet();
        await MarkPaid();
        await App.Quiet();

        var accountant = await Studio.Hire("Accountant", "numbers@lindgren.example");
        var reports = await accountant.Open("/");
        var sale = (await Rows(await Read(accountant, reports.Link("CSV of the journal")))).ShouldHaveSingleItem();
        var deeds = await Rows(await Read(accountant, reports.Link("CSV of activity")));
        var salesPdf = await PdfText.Of(await Read(accountant, reports.Link("PDF of the journal")));
        var activityPdf = await PdfText.Of(await Read(accountant, reports.Link("PDF of activity")));

        reports.Path.ShouldBe("/reports");
        reports.All(".rail-places a").ShouldBe(["Reports"]);
        sale["gallery"].ShouldBe("Zoë & Łukasz");
        sale["buyer"].ShouldBe("Anna Berg");
        (sale["net"], sale["tax"], sale["gross"], sale["currency"]).ShouldBe(("41.18", "7.82", "49.00", "EUR"));
        deeds.Select(deed => deed["event"]).ShouldContain("OrderPaid");
        deeds.Select(deed => deed["visitor"]).ShouldContain("Anna Berg");
        salesPdf.ShouldContain("49.00 EUR");
        salesPdf.ShouldContain("Łukasz");
        activityPdf.ShouldContain("Anna Berg");
        (await accountant.Open("/studio")).Title.ShouldBe("This page is not for you");
    }

    [Fact]
    public async Task A_report_of_a_period_without_sales_is_empty_but_whole()
    {
        var csv = await Read(Studio.Owner, "/reports/journal.csv?from=2020-01-01&to=2020-12-31");
        var pdf = await PdfText.Of(await Read(Studio.Owner, "/reports/journal.pdf?from=2020-01-01&to=2020-12-31"));

        (await Rows(csv)).ShouldBeEmpty();
        pdf.ShouldContain("Nothing was paid in this period.");
    }

    [Fact]
    public async Task A_month_that_is_closed_is_marked_and_its_files_stay()
    {
        var last = (await Studio.Owner.Open("/reports")).Link("Last month");
        var open = await Studio.Owner.Open(last);
        var ask = await Studio.Owner.Open(open.Link("Close it"));

        var closed = await ask.Press("Close it for good");

        closed.Path.ShouldBe(last);
        closed.Text.ShouldContain("Closed on ");
        closed.Text.ShouldNotContain("still open");
        closed.All("h2").ShouldContain("Closed months");
        var journal = await Studio.Owner.Get(closed.Link("PDF of the journal"));
        (await (await Studio.Owner.Get(closed.Link("PDF of the journal"))).Content.ReadAsByteArrayAsync()).ShouldBe(await journal.Content.ReadAsByteArrayAsync());
        (await (await Studio.Owner.Open("/reports/close?month=2999-01-01")).Press("Close it for good")).Refusals.ShouldBe("January 2999 is not over yet.");
        await MailPapers(DateOnly.Parse(last.Split("from=")[1].Split('&')[0], CultureInfo.InvariantCulture).AddMonths(1));
    }

    private async Task MailPapers(DateOnly month)
    {
        var refused = await (await Studio.Owner.Open("/studio/settings/mails/regular")).Press("Save", ("Close and send", "3"), ("To", "numbers"));
        refused.Refusals.ShouldBe("Please enter an e-mail address, such as name@example.com.");
        refused.Value("To").ShouldBe("numbers");
        (await refused.Press("Save", ("To", "numbers@lindgren.example"))).Text.ShouldContain("Saved.");
        App.Clock.Move(TimeSpan.FromDays(35));
        await using (var scope = App.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<PapersDesk>().Send(month, default);
        await App.Quiet();

        var (name, zip) = App.Mails.Newest("numbers@lindgren.example").Files.ShouldHaveSingleItem();
        name.ShouldStartWith($"reports-{month:yyyy-MM}-01");
        using var archive = new ZipArchive(new MemoryStream(zip));
        archive.Entries.Count.ShouldBe(10);
    }

    private static async Task Buy(Browser anna, Shoot shoot)
    {
        var cart = await (await anna.Open(shoot.ClientPath)).Press("Buy €49.00");
        (await cart.Press("Order for €49.00", ("Your name", "Anna Berg"), ("E-mail", "anna@berg.example"), ("Deliver my files at once", "on"))).Path.ShouldStartWith("/orders/");
    }

    private async Task MarkPaid()
    {
        var orders = await Studio.Owner.Open("/studio/shop");
        var order = await Studio.Owner.Open(orders.Document.QuerySelector("tbody th a")!.GetAttribute("href")!);
        (await order.Press("Mark as paid", ("How it was paid", "Bank transfer"))).Text.ShouldContain("The order is paid.");
    }

    private async Task Within(TimeSpan limit, Shoot shoot, string figure, string value)
    {
        var waited = Stopwatch.StartNew();
        var shown = (await Figures(shoot))[figure];
        while (shown != value && waited.Elapsed < limit)
            shown = (await Figures(shoot))[figure];

        shown.ShouldBe(value, $"{figure} after {waited.Elapsed}");
    }

    private async Task<IReadOnlyDictionary<string, string>> Figures(Shoot shoot)
    {
        var page = await Studio.Owner.Open($"{shoot.Path}?handler=figures");
        return page.Document.QuerySelectorAll(".figure-row > div").ToDictionary(one => one.QuerySelector("dt")!.TextContent, one => one.QuerySelector("dd")!.TextContent);
    }

    private static async Task<byte[]> Read(Browser browser, string address)
    {
        var answer = await browser.Get(address);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{address}: {answer.StatusCode}");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<List<Dictionary<string, string>>> Rows(byte[] csv)
    {
        await using var stream = new MemoryStream(csv);
        using var reader = CsvReader.Create(stream);
        var rows = new List<Dictionary<string, string>>();
        while (await reader.ReadAsync())
            rows.Add(Enumerable.Range(0, reader.Headers.Count).ToDictionary(column => reader.Headers[column], column => reader.Current.GetString(column)));
        return rows;
    }
}
