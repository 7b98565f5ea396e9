using BuildingBlocks.UseCases;
using Galleries.UseCases.Collecting;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Client;

/// <summary>Somebody's collections, and where they make another one.</summary>
internal sealed class CollectionsModel(Door door, IQueryHandler<ListCollections, IReadOnlyList<CollectionCard>> collections, ICommandHandler<CreateCollection> create)
    : CollectionPage(door, collections)
{
    [BindProperty]
    public Naming Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct) => await Enter(slug, ct) ?? Page();

    /// <summary>What is in which, for the script.</summary>
    public async Task<IActionResult> OnGetMineAsync(string slug, CancellationToken ct) =>
        await Enter(slug, ct) ?? new JsonResult(Named.Select(card => new { id = $"{card.CollectionId:N}", name = card.Name, photos = card.AssetIds.Select(id => $"{id:N}") }));

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        var collectionId = Guid.CreateVersion7();
        var outcome = await create.Handle(new CreateCollection(Caller.GalleryId, Caller.Viewer, collectionId, Form.Name ?? "", []), ct);
        return outcome.Succeeded ? new SeeOther(AddressOf(collectionId)) : this.Again(outcome);
    }
}
