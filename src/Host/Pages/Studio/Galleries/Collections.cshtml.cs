using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Presenting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Collections that the photographer makes for clients, and where the photos that were selected go into one.</summary>
[RequestFormLimits(ValueCountLimit = RemovePhotosModel.MostSelected)]
internal sealed class CollectionsModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListPresented, IReadOnlyList<PresentedCollection>> collections, ICommandHandler<PresentCollection> present,
    ICommandHandler<PutIntoCollection> put, ICommandHandler<MoveCollection> move) : GalleryTab(galleries)
{
    public IReadOnlyList<PresentedCollection> Collections { get; private set; } = [];

    public PresentForm Form { get; private set; } = new() { ShownTo = [VisitorType.MainClient] };

    /// <summary>What was selected among the photos and is to go into one.</summary>
    public Guid[] Chosen { get; private set; } = [];

    public string Here => $"{Path}/collections";

    public async Task OnGetAsync(CancellationToken ct) => Collections = await collections.Handle(new ListPresented(Gallery.GalleryId), ct);

    /// <summary>What was selected among the photos.</summary>
    public async Task OnPostChooseAsync([FromForm] Guid[] ids, CancellationToken ct)
    {
        Chosen = ids;
        await OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Form))] PresentForm form, [FromForm] string[] chosen, CancellationToken ct)
    {
        var (ids, collectionId) = (ChosenPhotos.Read(chosen), Guid.CreateVersion7());
        var outcome = await present.Handle(new PresentCollection(Gallery.GalleryId, collectionId, form.Name ?? "", form.ShownTo, ids), ct);
        if (outcome.Succeeded)
            return this.Tell("The collection is there.", $"{Here}/{collectionId}");

        (Form, Chosen) = (form, ids);
        await OnGetAsync(ct);
        return this.Again(outcome);
    }

    public async Task<IActionResult> OnPostPutAsync([FromForm] Guid collection, [FromForm] string[] chosen, CancellationToken ct)
    {
        var ids = ChosenPhotos.Read(chosen);
        return this.Tell(
            await put.Handle(new PutIntoCollection(Gallery.GalleryId, collection, ids), ct), $"{Formats.Count(ids.Length, "photo is", "photos are")} in the collection now.", $"{Here}/{collection}");
    }

    public async Task<IActionResult> OnPostMoveAsync([FromForm] Guid collection, [FromForm] Guid? before, CancellationToken ct) =>
        this.Tell(await move.Handle(new MoveCollection(Gallery.GalleryId, collection, before), ct), "The collection is moved.", Here);
}

/// <summary>What a collection for clients is called, and who sees it.</summary>
internal sealed class PresentForm
{
    public string? Name { get; set; }

    public VisitorType[] ShownTo { get; set; } = [];
}
