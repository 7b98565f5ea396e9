using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Covering;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>The gallery's cover: the photographer's own, and what a main client made of it.</summary>
internal sealed class CoverModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadCover, CoverBook?> covers, IQueryHandler<ListAssets, AssetPage> assets,
    CoverCommands commands) : GalleryTab(galleries)
{
    [BindProperty]
    public CoverForm Form { get; set; } = new();

    public CoverBook Book { get; private set; } = null!;

    public CoverDesk Desk { get; private set; } = null!;

    /// <summary>What the client is to read, as typed.</summary>
    public string? Word { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Read(null, ct);
        Form = CoverForm.Of(Book.Face, Book.Picture);
        return await Show(ct);
    }

    /// <summary>The form again with another photo or another page of photos, and nothing lost of what was typed.</summary>
    public async Task<IActionResult> OnPostLookAsync([FromForm] Guid? photo, [FromForm] string? from, CancellationToken ct)
    {
        if (photo is { } chosen)
            Form.Choose(chosen);
        if (from is not null)
            Form.After = from;

        // What was chosen goes before what was sent.
        if (ModelState.IsValid)
            ModelState.Clear();
        return await Again(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || Form.AssetId is not { } assetId)
            return await Again(ct);

        var wanted = new DesignCover(Gallery.GalleryId, assetId, Form.Across, Form.Down, Form.Title, Form.Line);
        if (await commands.Design.Handle(wanted, ct) is { Succeeded: false } refused)
        {
            ModelState.Refuse(refused);
            return await Again(ct);
        }

        return this.Tell("Saved. Your clients see it from their next look on.", $"{Path}/cover");
    }

    public Task<IActionResult> OnPostApproveAsync([FromForm] Guid designId, CancellationToken ct) =>
        Decide(commands.Approve.Handle(new ApproveCover(Gallery.GalleryId, designId), ct), "Your client’s cover is in use.", ct);

    public Task<IActionResult> OnPostDeclineAsync([FromForm] Guid designId, [FromForm] string? word, CancellationToken ct)
    {
        Word = word;
        return Decide(commands.Decline.Handle(new DeclineCover(Gallery.GalleryId, designId, word), ct), "Your own cover stays. Your client reads your word at the gallery.", ct);
    }

    public Task<IActionResult> OnPostBackAsync(CancellationToken ct) =>
        Decide(commands.TakeBack.Handle(new TakeCoverBack(Gallery.GalleryId), ct), "Your own cover is back.", ct);

    private async Task<IActionResult> Decide(Task<Outcome> decision, string sentence, CancellationToken ct)
    {
        var outcome = await decision;
        if (outcome.Succeeded)
            return this.Tell(sentence, $"{Path}/cover");

        ModelState.Clear();
        ModelState.AddModelError("Decision", outcome.Reason!);
        await Read(null, ct);
        Form = CoverForm.Of(Book.Face, Book.Picture);
        return await Show(ct);
    }

    private async Task<IActionResult> Again(CancellationToken ct)
    {
        await Read(Form.AssetId, ct);
        return await Show(ct);
    }

    private async Task Read(Guid? assetId, CancellationToken ct) => Book = (await covers.Handle(new ReadCover(Gallery.GalleryId, assetId), ct))!;

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        var page = await assets.Handle(new ListAssets(Gallery.GalleryId, Form.After, CoverDesk.PhotosOnAPage), ct);
        var photos = page.Assets.Select(asset => asset.Tile).OfType<AssetTile>().Where(tile => tile is { HasPicture: true, IsWaiting: false }).ToList();
        Desk = new CoverDesk(Gallery.GalleryId, Gallery.Name, Form, Book.Thought ?? Book.Picture, photos, page.Next, $"{Path}/cover", "Save the cover");
        return Page();
    }
}

/// <summary>What the page of a cover asks for.</summary>
internal sealed record CoverCommands(
    ICommandHandler<DesignCover> Design, ICommandHandler<ApproveCover> Approve, ICommandHandler<DeclineCover> Decline, ICommandHandler<TakeCoverBack> TakeBack);
