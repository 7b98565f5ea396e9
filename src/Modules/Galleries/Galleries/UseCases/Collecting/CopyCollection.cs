using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Collecting;

/// <summary>Makes a new collection of all that is in one of the visitor's own, Favorites included, or in one that the photographer made for them.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="SourceId">What is copied.</param>
/// <param name="CollectionId">The new one's identity, made by the caller.</param>
/// <param name="Name">What the new one is to be called.</param>
public sealed record CopyCollection(Guid GalleryId, Viewer Viewer, Guid SourceId, Guid CollectionId, string Name);

internal sealed class CopyCollectionHandler(Reception reception, Filing filing, ICollectionRepository collections) : ICommandHandler<CopyCollection>
{
    public async Task<Outcome> Handle(CopyCollection command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;
        if (await filing.FindShown(reply, command.SourceId, ct) is not { } source)
            return Filing.NoSuchCollection;
        if (await collections.FindCollection(command.GalleryId, command.CollectionId, ct) is not null)
            return Outcome.Done;

        var items = await collections.Items(source.Id, ct);
        return await filing.Make(reply, command.CollectionId, command.Name, [.. items.Select(item => item.AssetId)], ct);
    }
}
