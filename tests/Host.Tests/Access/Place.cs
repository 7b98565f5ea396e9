using System.Text.RegularExpressions;
using Host.Tests.App;

namespace Host.Tests.Access;

/// <summary>What the parameters of routes stand for, in one gallery.</summary>
internal sealed class Place
{
    private readonly Dictionary<string, string> _values;
    private readonly Guid _scratchId;

    private Place(Dictionary<string, string> values, Guid scratchId) => (_values, _scratchId) = (values, scratchId);

    public string this[string parameter] => _values[parameter];

    /// <summary>The gallery with an order of this buyer that was paid.</summary>
    public static async Task<Place> Of(Studio studio, Shoot shoot, Shoot scratch, Browser buyer)
    {
        var gallery = await buyer.Open(shoot.ClientPath);
        var order = await (await gallery.Press("Buy €49.00")).Press("Order for €49.00", ("Your name", "Guest"), ("E-mail", Cast.BuyerEmail), ("Deliver my files at once", "on"));
        await (await studio.Owner.Open("/studio/settings/legal")).Press("Save", ("Legal name", "Ada Lens"), ("Address", "Lichtweg 3, Berlin"));
        await studio.App.Quiet();
        var mail = studio.App.Mails.Newest(Cast.BuyerEmail, "Your order");
        await (await studio.Owner.Open($"/studio/shop{order.Path}")).Press("Mark as paid");
        await studio.App.Quiet();
        var refunded = await (await studio.Owner.Open($"/studio/shop{order.Path}/refund")).Press("Return these amounts", ("High-resolution download", "1.00"));
        await studio.App.Quiet();

        var media = gallery.Document.QuerySelector($"#p{shoot.Photos[2].AssetId:N} img[srcset]")!.GetAttribute("src")!.Split('/');
        var cover = gallery.Document.QuerySelector(".cover-photo")!.GetAttribute("src")!.Split('/');
        var video = gallery.Document.QuerySelector(".grid a.video")!.GetAttribute("href")!.Split('/');
        await studio.ChooseBrand([("Form.Accent", "#1d4ed8")], ("Logo", Testing.TinyPictures.Png(2)));
        var branded = await buyer.Open(shoot.ClientPath);
        return new Place(new()
        {
            ["slug"] = shoot.ClientPath.Split('/')[^1],
            ["assetId"] = $"{shoot.Photos[0].AssetId}",
            ["orderId"] = order.Path.Split('/')[^1],
            ["refundId"] = (await studio.Owner.Open(refunded.Path)).Document.QuerySelector("a[href*='/credit/']")!.GetAttribute("href")!.Split('/')[^1],
            ["galleryId"] = $"{shoot.Id}",
            ["productId"] = $"{shoot.Id}", // a list of mere downloads is named by its gallery
            ["packageId"] = $"{Guid.CreateVersion7()}", // none
            ["g-token"] = (await shoot.PublicLink()).Split('/')[^1],
            ["o-token"] = mail.Link.Split('/')[^1],
            ["container"] = media[2],
            ["item"] = media[3],
            ["version"] = media[4],
            ["edge"] = media[5],
            ["cover"] = cover[3],
            ["coverVersion"] = cover[4],
            ["video"] = video[3],
            ["videoId"] = $"{Guid.ParseExact(video[3], "N")}",
            ["content"] = video[4],
            ["file"] = gallery.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!.Split('/')[^1],
            ["hash"] = branded.Document.QuerySelectorAll("link[rel=stylesheet]")[^1].GetAttribute("href")!.Split('/', '.')[2],
            ["key"] = branded.Document.QuerySelector(".foot img")!.GetAttribute("src")!.Split('/')[2],
            ["side"] = "32",
            ["imageId"] = await WatermarkInUse(studio, scratch),
            ["kind"] = "journal",
            ["list"] = "downloads",
            ["seq"] = "1",
            ["visitorId"] = $"{Guid.CreateVersion7()}", // nobody here
            ["letter"] = "gallery-invitation",
            ["language"] = "de",
            ["format"] = "csv",
            ["size"] = "original",
            ["part"] = "1",
            ["code"] = "404",
            ["sequence"] = "1",
            ["number"] = "1",
            ["subscriber"] = "nobody",
            ["path"] = "no/such/page",
        }, scratch.Id);
    }

    // In use, so that the form that removes it asks back.
    private static async Task<string> WatermarkInUse(Studio studio, Shoot shoot)
    {
        var page = await studio.Owner.Open("/studio/settings/watermarks");
        if (!page.Has(".mark"))
        {
            page = await studio.AddWatermark("Logo", Testing.TinyPictures.Png(1));
            await shoot.Watermark("Logo");
        }

        return page.Link("Rename Logo").Split('/')[^1];
    }

    /// <summary>A route with its parameters filled in. What changes something for good is aimed at a gallery made for that, or at nothing.</summary>
    public string Fill(string route, Guid? archiveId)
    {
        var path = "/" + Regex.Replace(route, @"\{\**(\w+)(:\w+)?\??\}", match => Value(route, match.Groups[1].Value, archiveId));
        return route.Split('/') switch
        {
            ["reports", ..] => $"{path}?from=2026-01-01&to=2026-12-31",
            _ => path,
        };
    }

    private string Value(string route, string parameter, Guid? archiveId) => parameter switch
    {
        "id" when route.StartsWith("studio/shop/", StringComparison.Ordinal) => _values["orderId"],
        "id" => $"{_scratchId}",
        "archiveId" => $"{archiveId ?? Guid.CreateVersion7()}",
        "token" when route.StartsWith("g/", StringComparison.Ordinal) => _values["g-token"],
        "token" when route.StartsWith("orders/", StringComparison.Ordinal) => _values["o-token"],
        "token" => "no-such-token",
        "kind" when route.Contains("legal/", StringComparison.Ordinal) => "imprint",
        "grantId" or "mailId" or "memberId" or "presetId" or "uploadId" or "updateId" or "passkeyId" or "collectionId" or "requestId" or "selectionId" or "listId" or "methodId" => $"{Guid.CreateVersion7()}",
        _ => _values[parameter],
    };
}
