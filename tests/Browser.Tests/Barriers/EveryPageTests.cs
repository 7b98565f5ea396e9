using BuildingBlocks.Messaging;
using Host.Tests.Access;
using Host.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace Browser.Tests.Barriers;

/// <summary>Every kind of page, with something on it, on a phone in light and on a large screen in dark. Whoever adds a page says here where it is seen.</summary>
public sealed class EveryPageTests
{
    private const string File = "a file";
    private const string Forward = "leads on at once";
    private const string Script = "an answer for a script";

    /// <summary>Pages by their kind alone, and why there is nothing to look at.</summary>
    private static readonly Dictionary<string, string> NothingToSee = new()
    {
        [""] = Forward,
        ["sign-out"] = Forward,
        ["sign-in/passkey"] = Script,
        ["account/passkeys/{passkeyId:guid}"] = "needs a device: PasskeyTests looks at it",
        ["language"] = Forward,
        ["g/{slug}/favorites"] = Forward,
        ["g/{slug}/hidden"] = Forward,
        ["g/{slug}/wishes"] = Script,
        ["g/{slug}/seen"] = Script,
        ["g/{slug}/k/{token}/preview.jpg"] = File,
        ["g/{slug}/photo/{assetId:guid}/{size}"] = File,
        ["g/{slug}/archive/{archiveId:guid}/{part:int?}"] = File,
        ["orders/{token}"] = Forward,
        ["orders/{orderId:guid}/invoice"] = File,
        ["orders/{orderId:guid}/paid"] = Forward,
        ["studio/shop/orders/{id:guid}/slip"] = File,
        ["orders/{orderId:guid}/pay"] = Forward,
        ["orders/{orderId:guid}/credit/{refundId:guid}"] = File,
        ["orders/{orderId:guid}/files/{assetId:guid}"] = File,
        ["invoices/{orderId:guid}"] = File,
        ["invoices/{orderId:guid}/credit/{refundId:guid}"] = File,
        ["reports/{kind}.{format}"] = File,
        ["studio/settings/watermarks/{imageId:guid}/image"] = File,
        ["studio/galleries/{id:guid}/watermark"] = File,
        ["studio/galleries/{id:guid}/photos/{assetId:guid}/file/{size}"] = File,
        ["studio/galleries/{id:guid}/state"] = Forward,
        ["studio/galleries/{id:guid}/view-as"] = Forward,
        ["studio/galleries/{id:guid}/photos/hidden"] = Forward,
        ["studio/galleries/{id:guid}/photos/move"] = Forward,
        ["studio/galleries/{id:guid}/photos/remove"] = Forward,
        ["studio/galleries/{id:guid}/uploads"] = Script,
        ["studio/galleries/{id:guid}/uploads/{uploadId:guid}"] = Script,
    };

    [Fact]
    public async Task No_page_keeps_anybody_out_by_the_way_it_is_made()
    {
        using var folder = new DataFolder();
        await using var app = await GalleryApp.StartOn(folder, services => services.AddScoped<IDeadLetters, StuckMessage>(), "--sourceRoots", folder.Path);
        await using var chromium = await Chromium.Start();
        var walk = new Walk(chromium, app.Address);
        var start = new Stop("start", app.NewBrowser(), "/start");
        await walk.LookAt(start);

        var stops = await Furnish(await Studio.Open(app), folder.Path);
        var seen = stops.Append(start).Select(stop => stop.Route).Concat(NothingToSee.Keys).ToHashSet();
        var routes = Routes.OfPages(app);
        routes.Except(seen).ShouldBeEmpty("Nobody looks at these pages: add a stop for each, or say why there is nothing to see.");
        seen.Except(routes).ShouldBeEmpty("These pages are no longer there.");
        foreach (var stop in stops)
            await walk.LookAt(stop);

        walk.Problems.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<Stop>> Furnish(Studio studio, string folder)
    {
        await (await studio.Owner.Open("/studio/settings/legal")).Press("Save", ("Legal name", "Ada Lens"), ("Address", "Lichtweg 3, Berlin"));
        var (main, door, closing) = (await Everything(studio), await studio.NewOnlineGallery("At the door", photos: 1), await studio.NewOnlineGallery("Closing", photos: 1, price: "49"));
        var closed = await DoorStops.OfClosedOnes(studio, closing);
        await (await studio.Owner.Open("/account/confirm")).Press("Continue", ("Password", Studio.Password));
        foreach (var (kind, text) in new[] { ("Imprint", "Ada Lens, Berlin"), ("Privacy", "# Privacy\n\nWe keep little."), ("VendorTerms", "# Use\n\nName *the photographer*.") })
            await studio.Owner.Post("/studio/settings/legal?handler=text", ("__RequestVerificationToken", await studio.Owner.FormToken()), ("kind", kind), ("text", text));
        return
        [
            .. closed, .. await DoorStops.Of(studio, door), .. await ClientStops.Of(studio, main), .. await SignInStops.Of(studio), .. await StudioStops.Of(studio, main, folder),
        ];
    }

    /// <summary>A gallery in which everything is switched on.</summary>
    private static async Task<Shoot> Everything(Studio studio)
    {
        var shoot = await studio.NewOnlineGallery(photos: 8, price: "49");
        await shoot.Upload("film.mp4", TinyVideos.Mp4());
        await shoot.Upload("wave.gif", TinyPictures.Gif());
        var photos = shoot.Photos.Select(photo => photo.AssetId).ToList();
        await shoot.NewScene("Ceremony", photos[0], photos[1], photos[2]);
        await shoot.NewScene("Party", photos[3], photos[4]);
        var settings = await studio.Owner.Open($"{shoot.Path}/settings");
        await settings.Press("Save", ("Visitors may leave notes on photos", "on"));
        await settings.Press("Save", ("Let the client design the cover", "AtOnce"));
        await shoot.Allow(100);
        await shoot.Post("settings?handler=door", ("Door.Requests", "MainClients"));
        var chosen = await shoot.Post("collections?handler=choose", ("ids", $"{photos[0]}"), ("ids", $"{photos[2]}"));
        await chosen.Press("Create and add", ("Name", "Album proposal"));
        await studio.App.Quiet();
        return shoot;
    }
}
