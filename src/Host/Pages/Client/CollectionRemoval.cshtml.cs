using BuildingBlocks.UseCases;
using Galleries.UseCases.Collecting;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Client;

/// <summary>Asks once more before a collection is deleted.</summary>
internal sealed class CollectionRemovalModel(
    Door door, IQueryHandler<ListCollections, IReadOnlyList<CollectionCard>> collections, ICommandHandler<DeleteCollection> delete, Localizer t) : CollectionPage(door, collections)
{
    public CollectionCard Card { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, Guid collectionId, CancellationToken ct) => await Find(slug, collectionId, ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, Guid collectionId, CancellationToken ct)
    {
        if (await Find(slug, collectionId, ct) is { } elsewhere)
            return elsewhere;

        var outcome = await delete.Handle(new DeleteCollection(Caller.GalleryId, Caller.Viewer, collectionId), ct);
        return outcome.Succeeded ? this.Tell(t["{0} is deleted.", Card.Name], $"{Caller.Path}/collections") : this.Again(outcome);
    }

    private async Task<IActionResult?> Find(string slug, Guid collectionId, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;
        if (Named.FirstOrDefault(card => card.CollectionId == collectionId) is not { } card)
            return NotFound();

        Card = card;
        return null;
    }
}
