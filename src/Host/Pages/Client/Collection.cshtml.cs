using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Collecting;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Host.Pages.Client;

/// <summary>What can be done with a collection as a whole: another name, a copy, into another one, away.</summary>
internal sealed class CollectionModel(
    Door door, IQueryHandler<ListCollections, IReadOnlyList<CollectionCard>> collections, ICommandHandler<RenameCollection> rename, ICommandHandler<CopyCollection> copy,
    ICommandHandler<MergeCollections> merge, Localizer t) : CollectionPage(door, collections)
{
    [BindProperty]
    public Naming Rename { get; set; } = new();

    [BindProperty]
    public Naming Copy { get; set; } = new();

    [BindProperty]
    public Choice Merge { get; set; } = new();

    public CollectionCard Card { get; private set; } = null!;

    public string Name => Card.IsFavorites ? t["Favorites"] : Card.Name;

    public string Here => $"{Caller.Path}/collections/{Card.CollectionId}";

    /// <summary>What this one may be merged into.</summary>
    public IReadOnlyList<SelectListItem> Targets =>
        [.. Own.Where(card => card.CollectionId != Card.CollectionId).Select(card => new SelectListItem(card.IsFavorites ? t["Favorites"] : card.Name, $"{card.CollectionId}"))];

    public async Task<IActionResult> OnGetAsync(string slug, Guid collectionId, CancellationToken ct)
    {
        if (await Find(slug, collectionId, ct) is { } elsewhere)
            return elsewhere;

        Rename.Name = Card.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostRenameAsync(string slug, Guid collectionId, CancellationToken ct) =>
        await Find(slug, collectionId, ct)
        ?? Answer(await rename.Handle(new RenameCollection(Caller.GalleryId, Caller.Viewer, collectionId, Rename.Name ?? ""), ct), nameof(Rename), AddressOf(collectionId));

    public async Task<IActionResult> OnPostCopyAsync(string slug, Guid collectionId, CancellationToken ct)
    {
        if (await Find(slug, collectionId, ct) is { } elsewhere)
            return elsewhere;

        var copyId = Guid.CreateVersion7();
        return Answer(await copy.Handle(new CopyCollection(Caller.GalleryId, Caller.Viewer, collectionId, copyId, Copy.Name ?? ""), ct), nameof(Copy), AddressOf(copyId));
    }

    public async Task<IActionResult> OnPostMergeAsync(string slug, Guid collectionId, CancellationToken ct) =>
        await Find(slug, collectionId, ct)
        ?? Answer(await merge.Handle(new MergeCollections(Caller.GalleryId, Caller.Viewer, collectionId, Merge.TargetId), ct), nameof(Merge), AddressOf(Merge.TargetId));

    private async Task<IActionResult?> Find(string slug, Guid collectionId, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;
        if (Cards.FirstOrDefault(card => card.CollectionId == collectionId) is not { } card)
            return NotFound();

        Card = card;
        return null;
    }

    private IActionResult Answer(Outcome outcome, string form, string next)
    {
        if (outcome.Succeeded)
            return new SeeOther(next);
        if (form != nameof(Rename))
            Rename.Name = Card.Name;
        return this.Again(outcome, form);
    }

    /// <summary>Another collection.</summary>
    internal sealed class Choice
    {
        public Guid TargetId { get; set; }
    }
}
