using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Collecting;

/// <summary>Puts all that is in one collection of the visitor's own into another one, and deletes the first with its shares; Favorites stay as they are.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="SourceId">What goes into the other one.</param>
/// <param name="TargetId">What it goes into.</param>
public sealed record MergeCollections(Guid GalleryId, Viewer Viewer, Guid SourceId, Guid TargetId);

internal sealed class MergeCollectionsHandler(Reception reception, Filing filing, Dissolving dissolving, ICollectionRepository collections) : ICommandHandler<MergeCollections>
{
    public async Task<Outcome> Handle(MergeCollections command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;
        if (command.SourceId == command.TargetId)
            return Outcome.Refused("Please choose another collection to merge this one into.", nameof(command.TargetId));
        if (await filing.Find(reply, command.SourceId, ct) is not { } source || await filing.Find(reply, command.TargetId, ct) is not { } target)
            return Filing.NoSuchCollection;

        var items = await collections.Items(source.Id, ct);
        var seen = await filing.Seen(reply, [.. items.Select(item => item.AssetId)], ct);
        await filing.PutIn(reply, target, seen, ct);
        await Follow(items.Where(item => !seen.Contains(item.AssetId)), target, ct);
        if (!source.IsFavorites)
            await dissolving.Dissolve(source, ct);
        return Outcome.Done;
    }

    // What can't be seen now comes along, too, or it would be lost when it comes back.
    private async Task Follow(IEnumerable<CollectionItem> unseen, Collection target, CancellationToken ct)
    {
        var left = unseen.ToList();
        var there = await collections.Items(target.Id, [.. left.Select(item => item.AssetId)], ct);
        foreach (var item in left.Where(item => !there.Any(known => known.AssetId == item.AssetId)))
            collections.Add(new CollectionItem(target.Id, item.AssetId, item.AddedAt));
    }
}
