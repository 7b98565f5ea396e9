using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Presenting;

/// <summary>Gives a collection of the photographer's another place.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="CollectionId">The collection.</param>
/// <param name="Before">The one it is to stand before; null for the end.</param>
public sealed record MoveCollection(Guid GalleryId, Guid CollectionId, Guid? Before);

internal sealed class MoveCollectionHandler(ICollectionRepository collections) : ICommandHandler<MoveCollection>
{
    public async Task<Outcome> Handle(MoveCollection command, CancellationToken ct)
    {
        var order = (await collections.OfStudio(command.GalleryId, ct)).ToList();
        if (order.Find(one => one.Id == command.CollectionId) is not { } moved)
            return Presentation.NoSuchCollection;

        order.Remove(moved);
        var place = command.Before is { } before ? order.FindIndex(one => one.Id == before) : -1;
        order.Insert(place < 0 ? order.Count : place, moved);
        foreach (var (position, collection) in order.Index())
            collection.MoveTo(position);
        return Outcome.Done;
    }
}
