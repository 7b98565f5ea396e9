using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Noting;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Who picked how much, and what was written on photos.</summary>
internal sealed class PicksModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListPicks, IReadOnlyList<PickList>> picks, IQueryHandler<ListNotes, NotePage> notes,
    ICommandHandler<TickOffNote> tickOff, ICommandHandler<TickOffNotes> tickOffAll) : GalleryTab(galleries)
{
    public IReadOnlyList<PickList> Lists { get; private set; } = [];

    public NotePage Notes { get; private set; } = null!;

    /// <summary>Where an earlier page of the notes ended.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public async Task OnGetAsync(CancellationToken ct) =>
        (Lists, Notes) = (await picks.Handle(new ListPicks(Gallery.GalleryId), ct), await notes.Handle(new ListNotes(Gallery.GalleryId, After), ct));

    public async Task<IActionResult> OnPostReadAsync([FromForm] Guid visitor, [FromForm] Guid asset, [FromForm] bool read, CancellationToken ct) => this.Tell(
        await tickOff.Handle(new TickOffNote(Gallery.GalleryId, visitor, asset, read), ct), read ? "The note is marked as read." : "The note is among the new ones again.", $"{Path}/picks#notes");

    public async Task<IActionResult> OnPostReadAllAsync(CancellationToken ct) =>
        this.Tell(await tickOffAll.Handle(new TickOffNotes(Gallery.GalleryId), ct), "All notes are marked as read.", $"{Path}/picks#notes");

    public static string NameOf(PickList list) => NameOf(list.Visitor);

    public static string NameOf(VisitorFact visitor) => visitor.Name ?? visitor.Email ?? "A guest";
}
