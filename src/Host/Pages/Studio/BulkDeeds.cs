using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Archiving;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Viewing;
using Host.Web;
using Shop.UseCases.Pricing;

namespace Host.Pages.Studio;

/// <summary>Does the same to several galleries: each on its own, so that what one refuses keeps no other one back.</summary>
internal sealed class BulkDeeds(
    ICommandHandler<BringOnline> online, ICommandHandler<TakeOffline> offline, ICommandHandler<ArchiveGallery> archive, ICommandHandler<SetExpiration> extend, ICommandHandler<SellBy> sell)
{
    /// <returns>What was refused, in the order of the galleries.</returns>
    public async Task<IReadOnlyList<BulkRefusal>> Do(BulkDeed deed, DateOnly? day, Guid? listId, IReadOnlyList<GalleryCard> galleries, CancellationToken ct)
    {
        var refusals = new List<BulkRefusal>();
        foreach (var gallery in galleries)
            if (await Do(deed, day, listId, gallery, ct) is { Succeeded: false } refused)
                refusals.Add(new BulkRefusal(gallery, refused.Reason!));
        return refusals;
    }

    private Task<Outcome> Do(BulkDeed deed, DateOnly? day, Guid? listId, GalleryCard gallery, CancellationToken ct) => deed switch
    {
        BulkDeed.Online => online.Handle(new BringOnline(gallery.GalleryId), ct),
        BulkDeed.Archive => archive.Handle(new ArchiveGallery(gallery.GalleryId), ct),
        BulkDeed.Extend when gallery.ExpiresOn is null => Task.FromResult(Outcome.Refused("It has no last day, so there is nothing to extend.")),
        BulkDeed.Extend when gallery.ExpiresOn > day => Task.FromResult(Outcome.Refused($"Its last day is later already: {Formats.Day(gallery.ExpiresOn.Value)}.")),
        BulkDeed.Extend => extend.Handle(new SetExpiration(gallery.GalleryId, day) { WaitDays = gallery.WaitDays }, ct),
        BulkDeed.Sell => sell.Handle(new SellBy(gallery.GalleryId, listId), ct),
        _ => offline.Handle(new TakeOffline(gallery.GalleryId), ct),
    };
}

/// <summary>What can be done to several galleries at once.</summary>
internal enum BulkDeed
{
    Offline,
    Online,
    Archive,
    Extend,
    Sell,
}

/// <summary>What one of them refused.</summary>
internal sealed record BulkRefusal(GalleryCard Gallery, string Reason);
