using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Collecting;

/// <summary>Gives a collection of the visitor's own another name.</summary>
public sealed record RenameCollection(Guid GalleryId, Viewer Viewer, Guid CollectionId, string Name);

internal sealed class RenameCollectionHandler(Reception reception, Filing filing, ICollectionRepository collections) : ICommandHandler<RenameCollection>
{
    public async Task<Outcome> Handle(RenameCollection command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        return await filing.Find(reply, command.CollectionId, ct) is { } collection
            ? collection.Rename(command.Name, await collections.OwnedBy(command.GalleryId, reply.Visitor!.Id, ct))
            : Filing.NoSuchCollection;
    }
}
