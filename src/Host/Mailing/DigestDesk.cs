using Activity.UseCases.Digesting;
using Activity.UseCases.Watching;
using BuildingBlocks.Documents;
using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Backup;
using Host.Pages.Studio;
using Host.Web;
using Settings.Contracts;
using Shop.UseCases.Buying;
using Shop.UseCases.Selling;

namespace Host.Mailing;

/// <summary>Collects from all modules what the digest of a day says.</summary>
internal sealed class DigestDesk(
    IQueryHandler<ReadFigures, ActivityFigures> figures, IQueryHandler<BrowseActivity, ActivityPage> log, IQueryHandler<BrowseGalleries, IReadOnlyList<GalleryCard>> galleries,
    IQueryHandler<ListConcerns, IReadOnlyList<GalleryConcern>> concerns, IQueryHandler<ListOrders, OrderPage> orders, IMailLog mails, IDeadLetters deadLetters,
    ICommandHandler<SendDigest> send, IStudio studios, HostSettings installation, TimeProvider clock)
{
    private const int MostCounted = 100;

    public async Task Send(DateOnly day, CancellationToken ct)
    {
        var counted = await figures.Handle(new ReadFigures(new ActivityScope(From: day, To: day)), ct);
        await send.Handle(new SendDigest(day, await Tasks(day, ct), Of(null, counted.Totals), [.. counted.Galleries.Select(gallery => Of(gallery.Name, gallery.Totals))]), ct);
    }

    private async Task<IReadOnlyList<DigestTask>> Tasks(DateOnly day, CancellationToken ct)
    {
        var all = await galleries.Handle(new BrowseGalleries(), ct);
        var tasks = new List<DigestTask>();
        tasks.AddRange(await Selections(day, ct));
        tasks.AddRange(Counted(DigestTaskKind.Review, await Orders(OrderStatus.InReview, ct)));
        tasks.AddRange(Counted(DigestTaskKind.Making, await Orders(OrderStatus.Processing, ct)));
        tasks.AddRange(Counted(DigestTaskKind.Orders, await Orders(OrderStatus.PendingPayment, ct)));
        foreach (var gallery in Attention.Ending(all, await studios.Today(clock, ct)))
            tasks.Add(new DigestTask(await IsDelivered(gallery, ct) ? DigestTaskKind.Ending : DigestTaskKind.EndingUndelivered, gallery.Name, Day: Attention.EndOf(gallery)));
        tasks.AddRange((await concerns.Handle(new ListConcerns(), ct)).SelectMany(Of));
        tasks.AddRange(Counted(DigestTaskKind.RefusedMails, await Mails(MailState.Refused, ct)));
        tasks.AddRange(Counted(DigestTaskKind.HeldMails, await Mails(MailState.Held, ct)));
        if ((await deadLetters.List(1, ct)).Count > 0)
            tasks.Add(new DigestTask(DigestTaskKind.Messages));
        if (all.Count > 0 && LastBackup.Warning(installation, clock.GetUtcNow()) is not null)
            tasks.Add(new DigestTask(DigestTaskKind.Backup));
        return [.. tasks.OrderBy(task => task.Kind)];
    }

    private async Task<IReadOnlyList<DigestTask>> Selections(DateOnly day, CancellationToken ct)
    {
        var zone = StudioTime.ZoneOf(await studios.Find(ct));
        var found = new List<DigestTask>();
        ActivityPage page;
        var query = new BrowseActivity(Kind: EntryKind.SelectionFinished);
        do
        {
            page = await log.Handle(query, ct);
            found.AddRange(page.Entries.Where(entry => DayOf(entry) == day && !entry.IsGalleryRemoved)
                .Select(entry => new DigestTask(DigestTaskKind.Selection, entry.GalleryName, entry.Count, Name: entry.Detail)));
            query = query with { After = page.Next };
        }
        while (page.Next is not null && DayOf(page.Entries[^1]) >= day);
        return found;

        DateOnly DayOf(ActivityEntry entry) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(entry.At, zone).DateTime);
    }

    private async Task<int> Orders(OrderStatus status, CancellationToken ct)
    {
        var (count, query) = (0, new ListOrders(Status: status));
        OrderPage page;
        do
        {
            page = await orders.Handle(query, ct);
            count += page.Orders.Count;
            query = query with { After = page.Next };
        }
        while (page.Next is not null);
        return count;
    }

    private async Task<bool> IsDelivered(GalleryCard gallery, CancellationToken ct) =>
        (await figures.Handle(new ReadFigures(new ActivityScope(gallery.GalleryId)), ct)).Totals.Downloads > 0;

    private async Task<int> Mails(MailState state, CancellationToken ct) => (await mails.List(new MailFilter(state), MostCounted, ct)).Count;

    private static IEnumerable<DigestTask> Counted(DigestTaskKind kind, int count, string? gallery = null) => count == 0 ? [] : [new DigestTask(kind, gallery, count)];

    private static IEnumerable<DigestTask> Of(GalleryConcern concern) =>
    [
        .. Counted(DigestTaskKind.Requests, concern.Requests, concern.Name), .. Counted(DigestTaskKind.Cover, concern.CoverWaits ? 1 : 0, concern.Name),
        .. Counted(DigestTaskKind.Notes, concern.NewNotes, concern.Name), .. Counted(DigestTaskKind.FailedFiles, concern.FailedAssets, concern.Name),
        .. Counted(DigestTaskKind.Unmoved, concern.Unmoved, concern.Name),
    ];

    private static DigestFigures Of(string? gallery, ActivityTotals totals) => new(
        gallery, totals.People, totals.Visits, totals.Views, totals.Downloads, totals.Favorites, totals.Shares, totals.Collections, totals.Orders,
        totals is { RevenueMinor: > 0, Currency: { } currency } ? $"{currency} {MinorUnits.ToText(totals.RevenueMinor, currency)}" : null);
}
