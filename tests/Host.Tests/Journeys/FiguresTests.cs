using System.Globalization;
using System.Net;
using CsvHelper;
using Host.Mailing;
using Host.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Journeys;

/// <summary>The photographer walks from the dashboard through its lists: filters, sorting, pages, files. Every place has the same figures.</summary>
public sealed class FiguresTests : Journey
{
    [Fact]
    public async Task Sums_lists_charts_and_files_agree_and_all_that_is_asked_is_in_the_address()
    {
        var shoot = await Studio.NewOnlineGallery(price: "49");
        var anna = await shoot.MainClient();
        await Look(anna, shoot, 0, 1, 2);
        await Look(anna, shoot, 0);
        await (await anna.Open(shoot.ClientPath)).Press("Favorite photo-02.jpg");
        await (await anna.Open($"{shoot.ClientPath}/download")).Press("Download");
        var guests = 0;
        for (; guests < 51; guests++)
            await Look(await shoot.Guest(), shoot, 0);
        await App.Quiet();

        var dashboard = await Studio.Owner.Open(shoot.Path);
        var views = Figure(dashboard, "Views");
        views.ShouldBe($"{4 + guests}");
        Cells(dashboard, ".type-sums tfoot td", "Views").ShouldBe([views]);
        Cells(dashboard, ".type-sums tbody td", "Views").Sum(Number).ShouldBe(Number(views));
        dashboard.All("[data-views]").Sum(Number).ShouldBe(Number(views));
        dashboard.All("[data-downloads]").Sum(Number).ShouldBe(Number(Figure(dashboard, "Downloads")));
        dashboard.Text.ShouldContain("Downloaded 3 photos, last 3 in original quality");
        dashboard.Document.QuerySelectorAll(".visitor-rows tbody tr").Length.ShouldBe(10);
        (await Studio.Owner.Open("/studio/activity")).All(".type-sums tfoot td").ShouldBe(dashboard.All(".type-sums tfoot td"));

        await GuestsOf(shoot, dashboard, guests);
        await Visitors(shoot, guests, Number(views));
        await Engaged(shoot, Number(views));
        await Periods(shoot);
        await Digest(views);
    }

    private async Task Digest(string views)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(App.Clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).DateTime);
        await using (var scope = App.Services.CreateAsyncScope())
        {
            var desk = scope.ServiceProvider.GetRequiredService<DigestDesk>();
            await desk.Send(today.AddDays(-1), CancellationToken.None); // where it begins
            await desk.Send(today, CancellationToken.None);
        }

        await App.Quiet();
        App.Mails.Newest(Studio.OwnerEmail, "Your studio on").Text.ShouldContain($"Photos looked at: {views}\n");
        var saved = await (await Studio.Owner.Open("/studio/settings/mails/regular")).Press("Save", ("Send it", ""));
        saved.Text.ShouldContain("Saved. There is no daily digest from now on.");
        saved.Value("Send it").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_studio_fetches_a_photo_in_a_size_whatever_visitors_are_offered()
    {
        var shoot = await Studio.NewOnlineGallery();
        await shoot.TakeOffline();
        var file = $"{shoot.Path}/photos/{shoot.Photos[0].AssetId}/file";

        var web = await Studio.Owner.Get($"{file}/web-size");
        var original = await Studio.Owner.Get($"{file}/original");

        (web.StatusCode, original.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
        web.Content.Headers.ContentDisposition!.FileName.ShouldBe("photo-01.jpg");
        (await original.Content.ReadAsByteArrayAsync()).ShouldBe(shoot.Photos[0].Content);
        (await Studio.Owner.Get($"{file}/huge")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await App.Quiet();
        Figure(await Studio.Owner.Open(shoot.Path), "Downloads").ShouldBe("0");
    }

    /// <summary>A figure of the summary opens its list, by what it counts.</summary>
    private async Task GuestsOf(Shoot shoot, Page dashboard, int guests)
    {
        var row = dashboard.Document.QuerySelectorAll(".type-sums tbody tr").Single(one => one.QuerySelector("th")!.TextContent == "Guest");
        var list = await Studio.Owner.Open(row.QuerySelector("[data-label=Views] a")!.GetAttribute("href")!);

        list.Path.ShouldBe($"{shoot.Path}/activity/visitors?type=Guest&sort=Views");
        list.All("[aria-sort=descending]").ShouldBe(["Views"]);
        Cells(list, "tfoot td", "Views").ShouldBe([$"{guests}"]);
        list.Text.ShouldNotContain("Anna Berg");
    }

    private async Task Visitors(Shoot shoot, int guests, int views)
    {
        var first = await Studio.Owner.Open($"{shoot.Path}/activity/visitors?sort=Views");
        var second = await first.Follow("More visitors");

        first.All("tbody .who a")[0].ShouldBe("Anna Berg");
        second.Has("a[rel=next]").ShouldBeFalse();
        string[] seen = [.. first.All("tbody .who a"), .. second.All("tbody .who a")];
        // Of fifty guests two may be called alike.
        first.Document.QuerySelectorAll("tbody .who a").Concat(second.Document.QuerySelectorAll("tbody .who a")).Select(link => link.GetAttribute("href")).Distinct().Count().ShouldBe(guests + 1);
        (Cells(first, "tbody td", "Views").Sum(Number) + Cells(second, "tbody td", "Views").Sum(Number)).ShouldBe(views);

        var rows = await Rows(first.Link("CSV"));
        rows.Select(row => row["name"]).ShouldBe(seen);
        rows.Sum(row => Number(row["views"])).ShouldBe(views);
        rows[0]["user_type"].ShouldBe("MainClient");

        var upwards = await first.Follow("Views");
        upwards.All("[aria-sort=ascending]").ShouldBe(["Views"]);
        upwards.All("tbody .who a").ShouldNotContain("Anna Berg");
        var found = await Studio.Owner.Open($"{shoot.Path}/activity/visitors?q=anna@BERG");
        found.All("tbody .who a").ShouldBe(["Anna Berg"]);
        (await Rows(found.Link("CSV"))).ShouldHaveSingleItem()["email"].ShouldBe("anna@berg.example");
        (await Studio.Owner.Open($"{shoot.Path}/activity/visitors?q=nobody")).Text.ShouldContain("No visitor is like this in this period.");
    }

    private async Task Engaged(Shoot shoot, int views)
    {
        var ranking = await Studio.Owner.Open($"{shoot.Path}/activity/engaged");
        var rows = await Rows(ranking.Link("CSV"));
        var videos = await Studio.Owner.Open($"{shoot.Path}/activity/engaged?kind=Video");

        rows.Select(row => row["file_name"]).ShouldBe(ranking.Document.QuerySelectorAll("[data-copy]").Select(one => one.GetAttribute("data-copy")));
        rows[0]["file_name"].ShouldBe("photo-01.jpg");
        rows.Sum(row => Number(row["views"])).ShouldBe(views);
        rows.ShouldAllBe(row => Number(row["score"]) == Number(row["views"]) + (4 * Number(row["favorites"])) + (5 * Number(row["downloads"])) + (3 * Number(row["people"])));
        videos.Text.ShouldContain("Nothing of this kind was looked at");
        (await Studio.Owner.Open("/studio/activity/engaged")).Document.QuerySelectorAll(".engaged .asset").Length.ShouldBe(3);
    }

    private async Task Periods(Shoot shoot)
    {
        var before = await Studio.Owner.Open($"{shoot.Path}?period=last-year");
        var refused = await Studio.Owner.Open($"{shoot.Path}?from=2026-02-02&to=2026-02-01");

        Figure(before, "Views").ShouldBe("0");
        before.Text.ShouldContain("Nobody was here in this period.");
        before.Link("All time").ShouldBe(shoot.Path);
        refused.Refusals.ShouldBe("The first day is after the last. Please swap them.");
        (refused.Value("From"), refused.Value("to")).ShouldBe(("2026-02-02", "2026-02-01"));
        (await Rows($"{shoot.Path}/activity/visitors?period=last-year&handler=csv")).ShouldBeEmpty();
    }

    private static async Task Look(Browser browser, Shoot shoot, params int[] photos)
    {
        (string, string)[] fields = [("page", "true"), ("__RequestVerificationToken", await browser.FormToken(shoot.ClientPath)), .. photos.Select(photo => ("photo", $"{shoot.Photos[photo].AssetId}"))];
        (await browser.Post($"{shoot.ClientPath}/seen", fields)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private static string Figure(Page page, string name) =>
        page.Document.QuerySelectorAll(".figure-row > div").Single(one => one.QuerySelector("dt")!.TextContent == name).QuerySelector("dd")!.TextContent;

    private static List<string> Cells(Page page, string cells, string label) =>
        [.. page.Document.QuerySelectorAll(cells).Where(cell => cell.GetAttribute("data-label") == label).Select(cell => cell.TextContent.Trim())];

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private async Task<List<Dictionary<string, string>>> Rows(string address)
    {
        var answer = await Studio.Owner.Get(address);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        await using var stream = await answer.Content.ReadAsStreamAsync();
        using var reader = CsvReader.Create(stream);
        var rows = new List<Dictionary<string, string>>();
        while (await reader.ReadAsync())
            rows.Add(Enumerable.Range(0, reader.Headers.Count).ToDictionary(column => reader.Headers[column], column => reader.Current.GetString(column)));
        return rows;
    }
}
