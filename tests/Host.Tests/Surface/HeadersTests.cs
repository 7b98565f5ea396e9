using System.Net;
using Host.Tests.App;

namespace Host.Tests.Surface;

/// <summary>What every answer says about how it may be used, and what is kept from logs and caches.</summary>
public sealed class HeadersTests : Journey
{
    private Shoot _shoot = null!;

    private protected override async Task Prepare()
    {
        _shoot = await Studio.NewOnlineGallery(price: "49");
    }

    [Fact]
    public async Task Every_page_forbids_what_it_does_not_need()
    {
        var client = await _shoot.Guest();
        (Browser Browser, string Path)[] pages =
        [
            (Studio.Owner, "/studio"), (Studio.Owner, _shoot.Path), (Studio.Owner, $"{_shoot.Path}/photos"), (Studio.Owner, "/studio/settings"), (Studio.Owner, "/reports"),
            (client, _shoot.ClientPath), (client, $"{_shoot.ClientPath}/cart"), (client, "/sign-in"), (client, "/no/such/page"), (client, "/health"),
            (client, (await client.Open(_shoot.ClientPath)).Document.QuerySelector(".grid img[srcset]")!.GetAttribute("src")!),
        ];

        foreach (var (browser, path) in pages)
        {
            var answer = await browser.Get(path);
            var policy = Header(answer, "Content-Security-Policy");
            policy.ShouldContain("default-src 'self'", customMessage: path);
            policy.ShouldContain("frame-ancestors 'none'", customMessage: path);
            policy.ShouldNotContain("unsafe", customMessage: path);
            policy.ShouldNotContain("http", customMessage: path);
            Header(answer, "X-Content-Type-Options").ShouldBe("nosniff", path);
            Header(answer, "Referrer-Policy").ShouldBe("no-referrer", path);
            answer.Headers.Contains("X-Frame-Options").ShouldBeFalse(path);
            answer.Headers.Contains("Server").ShouldBeFalse(path);
        }
    }

    [Fact]
    public async Task No_page_holds_a_script_or_style_of_its_own_or_anything_of_another_host()
    {
        var client = await _shoot.Guest();
        var pages = new List<Page>();
        foreach (var path in new[] { "/studio", "/studio/shop", "/studio/activity", "/studio/settings", "/studio/settings/team", "/reports", _shoot.Path, $"{_shoot.Path}/photos", $"{_shoot.Path}/visitors", $"{_shoot.Path}/shop", $"{_shoot.Path}/settings" })
            pages.Add(await Studio.Owner.Open(path));
        foreach (var path in new[] { _shoot.ClientPath, $"{_shoot.ClientPath}/cart", $"{_shoot.ClientPath}/download", "/sign-in", "/sign-in/forgot", "/nowhere" })
            pages.Add(await client.Open(path));

        foreach (var page in pages)
        {
            page.Document.QuerySelectorAll("script:not([src]), style, [style], [onclick], [onload], [onerror]").ShouldBeEmpty(page.Path);
            page.Document.QuerySelectorAll("script[src], link[href], img[src], source[src]")
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href"))
                .ShouldAllBe(address => address!.StartsWith('/') || address.StartsWith("data:"), page.Path);
        }
    }

    [Fact]
    public async Task Pages_are_kept_by_nobody_and_pictures_by_the_reader_alone()
    {
        var client = await _shoot.Guest();
        var gallery = await client.Open(_shoot.ClientPath);

        var picture = await client.Get(gallery.Document.QuerySelector(".grid img[srcset]")!.GetAttribute("src")!);
        var known = await client.Get(picture.RequestMessage!.RequestUri!.AbsolutePath, ("If-None-Match", picture.Headers.ETag!.ToString()));

        gallery.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        picture.Headers.CacheControl!.Private.ShouldBeTrue();
        picture.Headers.CacheControl.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        picture.Headers.ETag.IsWeak.ShouldBeFalse();
        known.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Every_cookie_is_out_of_reach_for_scripts_and_other_sites()
    {
        var client = await _shoot.Guest();
        var cart = await (await client.Open(_shoot.ClientPath)).Press("Buy €49.00");
        await cart.Press("Order for €49.00", ("Your name", "Anna"), ("E-mail", "anna@berg.example"), ("Deliver my files at once", "on"));

        var given = Studio.Owner.Cookies.Given.Concat(client.Cookies.Given).ToList();

        given.Select(cookie => cookie.Name.Split('-')[0]).Distinct().ShouldBe(["forms", "studio", "device", ".AspNetCore.Mvc.CookieTempDataProvider", "visit", "order"], ignoreOrder: true);
        given.ShouldAllBe(cookie => cookie.Attributes.Contains("httponly"));
        given.ShouldAllBe(cookie => cookie.Attributes.Contains("samesite=lax") || cookie.Attributes.Contains("samesite=strict"));
    }

    [Fact]
    public async Task Over_tls_every_cookie_is_for_tls_alone()
    {
        var client = App.NewBrowser();
        var link = await _shoot.PublicLink();
        foreach (var path in new[] { link, link[..link.IndexOf("/k/", StringComparison.Ordinal)], "/sign-in" })
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("X-Forwarded-Proto", "https");
            await client.Send(request);
        }

        var kept = client.Cookies.Given.Where(cookie => cookie.Value.Length > 0).ToList();
        kept.Select(cookie => cookie.Name.Split('-')[0]).Distinct().ShouldBe(["visit", "forms"]);
        kept.Where(cookie => !cookie.Attributes.Contains("secure")).Select(cookie => cookie.Name).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_token_of_a_link_is_ever_logged()
    {
        var personal = await _shoot.Invite("anna@berg.example", "Anna Berg");
        var client = App.NewBrowser();
        await client.Open(personal);
        var cart = await (await client.Open(new Uri(App.Address, personal).AbsolutePath)).Press("Buy €49.00");
        await cart.Press("Order for €49.00", ("Your name", "Anna"), ("E-mail", "anna@berg.example"), ("Deliver my files at once", "on"));
        await (await App.NewBrowser().Open("/sign-in/forgot")).Press("Send the link", ("E-mail", Studio.OwnerEmail));
        await App.Quiet();
        string[] links = [personal, await _shoot.PublicLink(), App.Mails.Newest("anna@berg.example", "Your order").Link, App.Mails.Newest(Studio.OwnerEmail, "new password").Link];
        foreach (var link in links)
            (await App.NewBrowser().Open(link)).Status.ShouldBe(HttpStatusCode.OK, link);

        App.Log.Lines.ShouldNotBeEmpty();
        foreach (var token in links.Select(link => link.Split('/')[^1]).Append(Studio.Password))
            App.Log.Lines.Where(line => line.Text.Contains(token, StringComparison.Ordinal)).Select(line => $"{line.Level} {line.Category}: {line.Text}").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_is_sent_compressed()
    {
        var answer = await Studio.Owner.Get("/studio", ("Accept-Encoding", "br, gzip"));

        answer.Content.Headers.ContentEncoding.ShouldHaveSingleItem();
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : []);
}
