using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Collecting;

/// <summary>Makes a collection of the visitor's own. Asked for again, it only puts in what is missing.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="CollectionId">Its identity, made by the caller.</param>
/// <param name="Name">What it is to be called.</param>
/// <param name="AssetIds">What is in it from the first.</param>
public sealed record CreateCollection(Guid GalleryId, Viewer Viewer, Guid CollectionId, string Name, IReadOnlyList<Guid> AssetIds);

internal sealed class CreateCollectionHandler(Reception reception, Filing filing, ICollectionRepository collections) : ICommandHandler<CreateCollection>
{
    public async Task<Outcome> Handle(CreateCollection command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;
        if (await filing.Find(reply, command.CollectionId, ct) is { } made)
            return await filing.PutIn(reply, made, command.AssetIds, ct);
        if (await collections.FindCollection(command.GalleryId, command.CollectionId, ct) is not null)
            return Filing.NoSuchCollection;

        return await filing.Make(reply, command.CollectionId, command.Name, command.AssetIds, ct);
    }
}
