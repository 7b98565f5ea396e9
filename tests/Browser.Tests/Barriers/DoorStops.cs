using System.Globalization;
using System.Net;
using Host.Tests.App;
using Reader = Host.Tests.App.Browser;

namespace Browser.Tests.Barriers;

/// <summary>What stands before a gallery: questions at its door, and why it is closed.</summary>
internal sealed class DoorStops(Studio studio, Shoot shoot)
{
    private const string Gallery = "g/{slug}";
    private const string Link = "g/{slug}/k/{token}";
    private const string Instagram = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 340.0.0.22.82";

    private readonly List<Stop> _stops = [];

    private GalleryApp App => studio.App;

    /// <summary>Of galleries that are closed in every way there is; days pass for that.</summary>
    public static async Task<IReadOnlyList<Stop>> OfClosedOnes(Studio studio, Shoot shoot)
    {
        var stops = new DoorStops(studio, shoot);
        await stops.TimesUp();
        await stops.SwitchedOff();
        return stops._stops;
    }

    /// <summary>Of one that is open, to whoever answers.</summary>
    public static async Task<IReadOnlyList<Stop>> Of(Studio studio, Shoot shoot)
    {
        var stops = new DoorStops(studio, shoot);
        await stops.Ask();
        await stops.Prove();
        await stops.Carry();
        stops.Nothing();
        return stops._stops;
    }

    private async Task TimesUp()
    {
        var old = await studio.NewOnlineGallery("Expired", photos: 1);
        var tomorrow = DateOnly.FromDateTime(App.Clock.GetUtcNow().UtcDateTime.AddDays(1)).ToString("O", CultureInfo.InvariantCulture);
        await (await studio.Owner.Open($"{old.Path}/settings")).Press("Save", ("Last day", tomorrow));
        var empty = await shoot.NewScene("Nothing yet");
        Add(Gallery, await old.Guest(), old.ClientPath);
        Add(Gallery, await shoot.Follow(await shoot.MakeLink("PhotographerInvited", "Late", ("Sharing.ExpiresOn", tomorrow))), shoot.ClientPath);
        Add(Gallery, await shoot.Follow(await shoot.MakeLink("PhotographerInvited", "Early", ("Sharing.ChosenScenes", "true"), ("Sharing.Scenes", $"{empty}"))), shoot.ClientPath);
        App.Clock.Move(TimeSpan.FromDays(3));
    }

    private async Task SwitchedOff()
    {
        var offline = await studio.NewOnlineGallery("Offline", photos: 1);
        var archived = await studio.NewOnlineGallery("Archived", photos: 1);
        var paused = await studio.NewOnlineGallery("Paused", photos: 1);
        Add(Gallery, await offline.Guest(), offline.ClientPath);
        Add(Gallery, await archived.Guest(), archived.ClientPath);
        var (giver, shared) = await Share(paused);
        Add(Gallery, await paused.Follow(shared), paused.ClientPath);
        await offline.TakeOffline();
        await archived.TakeOffline();
        await archived.Post("state?handler=archive");
        await (await studio.Owner.Open($"{paused.Path}/settings")).Press("Save", ("Enable share", "off"));

        var (ender, ended) = await Share(shoot);
        await (await ender.Open($"{shoot.ClientPath}/shares")).Press("End the link for Olga");
        _stops.Add(new(Link, App.NewBrowser(), ended) { Status = HttpStatusCode.NotFound });
        Add("g/{slug}/shares", giver, $"{paused.ClientPath}/shares");
        Add("g/{slug}/collections", ender, $"{shoot.ClientPath}/collections");
        Add("g/{slug}/cart", ender, $"{shoot.ClientPath}/cart");
        Add(Gallery, ender, $"{shoot.ClientPath}?favorites=true");
    }

    private async Task Ask()
    {
        await shoot.Post("settings?handler=door", ("Door.AsksWho", "true"), ("Door.Consent", "I show these photos to nobody else."), ("Door.ConfirmsDevices", "true"));
        var link = await shoot.PublicLink();
        var path = link[..link.IndexOf("/k/", StringComparison.Ordinal)];
        Add("g/{slug}/welcome", await shoot.Follow(link), $"{path}/welcome");
        Add(Link, App.NewBrowser(), await shoot.MakeLink("Vendor", "Band", ("Sharing.Code", "rose2026")));
    }

    private async Task Prove()
    {
        var link = await shoot.Invite("anna@berg.example", "Anna");
        await shoot.Follow(link);
        var laptop = App.NewBrowser();
        await (await laptop.Open(link)).Press("Send me the mail");
        await App.Quiet();
        Add(Link, App.NewBrowser(), link);
        Add("g/{slug}/device/{token}", laptop, App.Mails.Newest("anna@berg.example", "is this you").Link);
        var proven = App.NewBrowser();
        await (await proven.Open(await ListOfGalleries())).Press("Show my galleries");
        Add("my-galleries", proven, "/my-galleries");
        Add("my-galleries", App.NewBrowser(), "/my-galleries");
        Add("my-galleries/{token}", App.NewBrowser(), await ListOfGalleries());
    }

    private async Task Carry()
    {
        var open = await studio.NewOnlineGallery("Carried", photos: 1);
        var app = await open.Guest();
        var request = new HttpRequestMessage(HttpMethod.Post, $"{open.ClientPath}/carry") { Headers = { { "RequestVerificationToken", await app.FormToken() } } };
        request.Headers.TryAddWithoutValidation("User-Agent", Instagram);
        Add("g/{slug}/carry/{token?}", App.NewBrowser(), (await app.Send(request)).Headers.Location!.OriginalString);
    }

    private void Nothing()
    {
        var stranger = App.NewBrowser();
        _stops.Add(new(Gallery, stranger, "/g/no-such-gallery") { Status = HttpStatusCode.NotFound });
        _stops.Add(new("error/{code:int}", stranger, "/no/such/page") { Status = HttpStatusCode.NotFound });
        foreach (var kind in new[] { "imprint", "privacy" })
            Add("legal/{kind}", stranger, $"/legal/{kind}");
    }

    private async Task<string> ListOfGalleries()
    {
        await (await App.NewBrowser().Open("/my-galleries")).Press("Send me the link", ("E-mail", "anna@berg.example"));
        await App.Quiet();
        return App.Mails.Newest("anna@berg.example", "your galleries").Link;
    }

    // What a guest gave to Olga.
    private static async Task<(Reader Guest, string Link)> Share(Shoot shoot)
    {
        var guest = await shoot.Guest();
        var list = await (await guest.Open($"{shoot.ClientPath}/share?asset={shoot.Photos[0].AssetId:N}")).Press("Make a link to copy", ("Whom it is for", "Olga"));
        return (guest, new Uri(list.Document.QuerySelector("[aria-label='Copy the link for Olga']")!.GetAttribute("data-copy")!).PathAndQuery);
    }

    private void Add(string route, Reader who, string address) => _stops.Add(new Stop(route, who, address));
}
