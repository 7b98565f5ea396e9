using System.Net;
using System.Text.RegularExpressions;

namespace Host.Tests.App;

/// <summary>A studio that was opened, and those who work in it.</summary>
internal sealed class Studio
{
    public const string OwnerEmail = "astrid@lindgren.example";
    public const string Password = "a dog on the beach";

    private Studio(GalleryApp app, Browser owner) => (App, Owner) = (app, owner);

    public GalleryApp App { get; }

    public Browser Owner { get; }

    /// <summary>The first start, by its page.</summary>
    public static async Task<Studio> Open(GalleryApp app)
    {
        var owner = app.NewBrowser();
        var arrived = await (await owner.Open("/")).Press("Create the studio", Opening());
        arrived.Path.ShouldBe("/studio", $"{arrived.Status}: {arrived.Refusals}");
        return new Studio(app, owner);
    }

    /// <summary>What the first page asks for.</summary>
    public static (string Label, string Value)[] Opening(string email = OwnerEmail) =>
    [
        ("Your name", "Astrid"), ("E-mail", email), ("Password", Password), ("Studio name", "Studio Lindgren"), ("Currency", "EUR"), ("Time zone", "Europe/Berlin"),
    ];

    /// <summary>Signs in by the page, whatever that leads to.</summary>
    public static async Task<Page> SignIn(Browser browser, string email, string password) =>
        await (await browser.Open("/sign-in")).Press("Sign in", ("E-mail", email), ("Password", password));

    /// <summary>Invites somebody, who chooses a password by the mailed link and signs in.</summary>
    public async Task<Browser> Hire(string role, string email)
    {
        await (await Owner.Open("/studio/settings/team")).Press("Send the invitation", ("Name", role), ("E-mail", email), ("Role", role));
        await App.Quiet();
        var browser = App.NewBrowser();
        await (await browser.Open(App.Mails.Newest(email).Link)).Press("Save the password", ("New password", Password));
        (await SignIn(browser, email, Password)).Status.ShouldBe(HttpStatusCode.OK);
        return browser;
    }

    public async Task<Shoot> NewGallery(string name = "Anna & Ben", string customer = "Anna Berg")
    {
        var arrived = await (await Owner.Open("/studio/galleries/new")).Press(
            "Create and add photos", ("Gallery name", name), ("Customer", customer), ("Event date", "2026-06-20"));
        return new Shoot(this, Guid.Parse(Regex.Match(arrived.Path, "^/studio/galleries/([0-9a-f-]{36})/photos$").Groups[1].Value));
    }

    /// <summary>A gallery that offers originals alone, so that the store holds nothing that was made of them.</summary>
    public async Task<Shoot> NewGalleryOfOriginals()
    {
        var shoot = await NewGallery();
        await (await Owner.Open($"{shoot.Path}/settings")).Press("Save", ("Web size", "off"));
        return shoot;
    }

    /// <summary>A gallery with photos, online, with its prices if one is told.</summary>
    public async Task<Shoot> NewOnlineGallery(string name = "Anna & Ben", int photos = 3, string? price = null)
    {
        var shoot = await NewGallery(name);
        for (var i = 0; i < photos; i++)
            (await shoot.Upload($"photo-{i + 1:D2}.jpg", Testing.TinyPictures.Jpeg(Seed(name, i)))).Refusal.ShouldBeNull();
        await App.Quiet();
        await shoot.PutOnline();
        if (price is not null)
            await (await Owner.Open($"{shoot.Path}/shop")).Press("Save the price", ("Price of one photo", price));
        return shoot;
    }

    /// <summary>Sends an image by the form of the settings, as a browser does.</summary>
    public async Task<Page> AddWatermark(string name, byte[] content)
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent(name), "Form.Name" },
            { new ByteArrayContent(content), "Form.Content", "logo.png" },
            { new StringContent(await Owner.FormToken("/studio/settings/watermarks")), "__RequestVerificationToken" },
        };
        return await Owner.Arrive(await Owner.Send(new HttpRequestMessage(HttpMethod.Post, "/studio/settings/watermarks") { Content = form }));
    }

    /// <summary>Sends the form of the brand: what is not told is what it is at first.</summary>
    public async Task<Page> ChooseBrand((string Name, string Value)[] fields, params (string Name, byte[] Content)[] pictures)
    {
        var form = new MultipartFormDataContent { { new StringContent(await Owner.FormToken("/studio/settings/brand")), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        foreach (var (name, content) in pictures)
            form.Add(new ByteArrayContent(content), $"Form.{name}", "logo.png");
        return await Owner.Arrive(await Owner.Send(new HttpRequestMessage(HttpMethod.Post, "/studio/settings/brand") { Content = form }));
    }

    private static int Seed(string name, int photo) => (name.Sum(letter => letter) * 1000) + photo;
}
