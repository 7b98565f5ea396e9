using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Backup;
using Host.Web;
using Shop.UseCases.Buying;
using Shop.UseCases.Selling;

namespace Host.Pages.Studio;

/// <summary>What the studio has to see to, each with where that is done.</summary>
internal sealed class Attention(
    IQueryHandler<ListConcerns, IReadOnlyList<GalleryConcern>> concerns, IQueryHandler<ListOrders, OrderPage> orders, IMailLog mails, IDeadLetters deadLetters,
    HostSettings installation, TimeProvider clock)
{
    private const int MostCounted = 100;
    private const int DaysAhead = 7;

    /// <param name="galleries">All that there are.</param>
    /// <param name="today">The day it is where the studio is.</param>
    /// <param name="isOwner">Whether the owner looks.</param>
    /// <param name="ct">Stops looking.</param>
    public async Task<IReadOnlyList<Concern>> Find(IReadOnlyList<GalleryCard> galleries, DateOnly today, bool isOwner, CancellationToken ct) =>
    [
        .. Ending(galleries, today).Select(Ending),
        .. (await concerns.Handle(new ListConcerns(), ct)).SelectMany(Of),
        .. await Orders(ct),
        .. isOwner ? await Mails(ct) : [],
        .. isOwner ? await Installation(galleries.Count > 0, ct) : [],
    ];

    /// <summary>Those whose last day is near, the next first.</summary>
    public static IEnumerable<GalleryCard> Ending(IReadOnlyList<GalleryCard> galleries, DateOnly today) =>
        galleries.Where(gallery => gallery.State == GalleryState.Online && EndOf(gallery) <= today.AddDays(DaysAhead)).OrderBy(EndOf);

    /// <summary>Its last day or, once that is over, the one until which it waits for its clients.</summary>
    public static DateOnly? EndOf(GalleryCard gallery) => gallery.Waits ? gallery.LastDay : gallery.ExpiresOn;

    private static Concern Ending(GalleryCard gallery) =>
        new(gallery.Name, $"ends on {Formats.Day(EndOf(gallery)!.Value)}", "Last day", $"/studio/galleries/{gallery.GalleryId}/settings#expiration");

    private static IEnumerable<Concern> Of(GalleryConcern concern)
    {
        var path = $"/studio/galleries/{concern.GalleryId}";
        if (concern.Requests > 0)
            yield return new(concern.Name, concern.Requests == 1 ? "1 person asks to be let in" : $"{Formats.Number(concern.Requests)} people ask to be let in", "Answer", $"{path}/visitors");
        if (concern.CoverWaits)
            yield return new(concern.Name, "a cover by your client waits for your word", "Look at it", $"{path}/cover");
        if (concern.NewNotes > 0)
            yield return new(concern.Name, $"{Formats.Count(concern.NewNotes, "new note", "new notes")} on photos", "Read", $"{path}/picks#notes");
        if (concern.FailedAssets > 0)
            yield return new(concern.Name, $"{Formats.Count(concern.FailedAssets, "file", "files")} can’t be shown", "Look at them", $"{path}/photos");
        if (concern.Unmoved > 0)
            yield return new(concern.Name, $"{Formats.Count(concern.Unmoved, "original", "originals")} could not be moved: missing or damaged", "Storage", path);
    }

    private async Task<IEnumerable<Concern>> Orders(CancellationToken ct)
    {
        var found = new List<Concern>();
        foreach (var (status, what) in new[] { (OrderStatus.PendingPayment, "for payment"), (OrderStatus.InReview, "for your review"), (OrderStatus.Processing, "to be made or sent") })
        {
            var waiting = await orders.Handle(new ListOrders(Status: status), ct);
            var count = waiting.Next is null ? Formats.Count(waiting.Orders.Count, "order waits", "orders wait") : $"More than {Formats.Number(waiting.Orders.Count)} orders wait";
            if (waiting.Orders.Count > 0)
                found.Add(new(null, $"{count} {what}", "Orders", $"/studio/shop?status={status}"));
        }

        return found;
    }

    private async Task<IEnumerable<Concern>> Mails(CancellationToken ct)
    {
        var (refused, held) = ((await mails.List(new MailFilter(MailState.Refused), MostCounted, ct)).Count, (await mails.List(new MailFilter(MailState.Held), MostCounted, ct)).Count);
        return
        [
            .. refused == 0 ? Array.Empty<Concern>() : [new(null, $"{Many(refused, "mail was", "mails were")} not sent", "Mails", $"/studio/settings/mails?fate={MailState.Refused}")],
            .. held == 0 ? Array.Empty<Concern>() : [new(null, $"{Many(held, "mail is", "mails are")} held back", "Mails", $"/studio/settings/mails?fate={MailState.Held}")],
        ];
    }

    private async Task<IEnumerable<Concern>> Installation(bool hasGalleries, CancellationToken ct) =>
    [
        .. (await deadLetters.List(1, ct)).Count == 0 ? Array.Empty<Concern>()
            : [new(null, "Something that should have followed from a change did not happen.", "See what it was", "/studio/settings/messages")],
        .. hasGalleries && LastBackup.Warning(installation, clock.GetUtcNow()) is { } warning ? [new(null, warning, null, null) { Command = "dotnet Host.dll --backup DIR" }] : Array.Empty<Concern>(),
    ];

    private static string Many(int count, string one, string many) => count == MostCounted ? $"{Formats.Number(count)} or more {many}" : Formats.Count(count, one, many);
}

/// <summary>One thing to see to.</summary>
/// <param name="Gallery">In which gallery; null for the studio as a whole.</param>
/// <param name="Words">What.</param>
/// <param name="Deed">What the link says; null for none.</param>
/// <param name="Link">Where it is done; null for nowhere here.</param>
internal sealed record Concern(string? Gallery, string Words, string? Deed, string? Link)
{
    /// <summary>What is to be typed on the server; null for nothing.</summary>
    public string? Command { get; init; }
}
