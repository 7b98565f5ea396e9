using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Presenting;

/// <summary>Makes a collection for visitors, or changes one that is there: its name, and who sees it.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="CollectionId">The collection's identity, made by the caller.</param>
/// <param name="Name">What it is called.</param>
/// <param name="ShownTo">The types of visitors who see it.</param>
/// <param name="AssetIds">What is put into it; what is there already stays.</param>
public sealed record PresentCollection(Guid GalleryId, Guid CollectionId, string Name, IReadOnlyList<VisitorType> ShownTo, IReadOnlyList<Guid> AssetIds);

internal sealed class PresentCollectionHandler(IGalleryRepository galleries, ICollectionRepository collections, Presentation presentation, TimeProvider clock) : ICommandHandler<PresentCollection>
{
    public async Task<Outcome> Handle(PresentCollection command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var others = await collections.OfStudio(command.GalleryId, ct);
        var known = others.FirstOrDefault(other => other.Id == command.CollectionId);
        if (known is null && others.Count >= Collection.MostOfStudio)
            return Outcome.Refused($"A gallery has at most {Collection.MostOfStudio} collections for clients.", nameof(command.Name));

        var collection = known ?? Collection.OfStudio(command.CollectionId, gallery, others, clock.GetUtcNow());
        if (collection.Present(command.Name, command.ShownTo, others) is { Succeeded: false } refused)
            return refused;

        if (known is null)
            collections.Add(collection);
        await presentation.PutIn(collection, command.AssetIds, ct);
        return Outcome.Done;
    }
}
