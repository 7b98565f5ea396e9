using BuildingBlocks.UseCases;
using Galleries.UseCases.Presenting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>One collection that the photographer made for clients.</summary>
[RequestFormLimits(ValueCountLimit = RemovePhotosModel.MostSelected)]
internal sealed class PresentedPhotosModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadPresented, PresentedPage?> read, ICommandHandler<PresentCollection> present, ICommandHandler<TakeFromCollection> take,
    ICommandHandler<WithdrawCollection> withdraw) : GalleryTab(galleries)
{
    public PresentedPage Shown { get; private set; } = null!;

    public PresentForm Form { get; private set; } = new();

    /// <summary>Whether it is asked if the collection is to go.</summary>
    [FromQuery]
    public bool Remove { get; set; }

    public string Here => $"{Path}/collections/{Shown.Collection.CollectionId}";

    public async Task<IActionResult> OnGetAsync(Guid collectionId, string? after, CancellationToken ct)
    {
        if (await read.Handle(new ReadPresented(Gallery.GalleryId, collectionId, after), ct) is not { } shown)
            return NotFound();

        Shown = shown;
        Form = new PresentForm { Name = shown.Collection.Name, ShownTo = [.. shown.Collection.ShownTo] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid collectionId, [FromForm(Name = nameof(Form))] PresentForm form, CancellationToken ct)
    {
        if (await OnGetAsync(collectionId, null, ct) is NotFoundResult missing)
            return missing;

        var outcome = await present.Handle(new PresentCollection(Gallery.GalleryId, collectionId, form.Name ?? "", form.ShownTo, []), ct);
        Form = form;
        return outcome.Succeeded ? this.Tell("Saved.", Here) : this.Again(outcome);
    }

    public async Task<IActionResult> OnPostTakeAsync(Guid collectionId, [FromForm] Guid[] ids, CancellationToken ct) => this.Tell(
        await take.Handle(new TakeFromCollection(Gallery.GalleryId, collectionId, ids), ct), $"{Formats.Count(ids.Length, "photo is", "photos are")} no longer in the collection.", $"{Path}/collections/{collectionId}");

    public async Task<IActionResult> OnPostRemoveAsync(Guid collectionId, CancellationToken ct) => this.Tell(
        await withdraw.Handle(new WithdrawCollection(Gallery.GalleryId, collectionId), ct), "The collection is removed. Its photos are still in the gallery.", $"{Path}/collections");
}
