using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Archiving;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Puts a gallery online, takes it offline, archives it and brings its originals back, from whatever page the button stands on.</summary>
internal sealed class StateModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, ICommandHandler<BringOnline> bringOnline, ICommandHandler<TakeOffline> takeOffline,
    ICommandHandler<ArchiveGallery> archive, ICommandHandler<ReturnOriginals> bringBack) : GalleryTab(galleries)
{
    public IActionResult OnGet() => Redirect(Path);

    public async Task<IActionResult> OnPostOnlineAsync([FromForm] string? back, CancellationToken ct) => Answer(
        await bringOnline.Handle(new BringOnline(Gallery.GalleryId), ct), $"“{Gallery.Name}” is online: whoever has a link sees it.", back);

    public async Task<IActionResult> OnPostOfflineAsync([FromForm] string? back, CancellationToken ct) => Answer(
        await takeOffline.Handle(new TakeOffline(Gallery.GalleryId), ct), $"“{Gallery.Name}” is offline: its links open again when it is back online.", back);

    public async Task<IActionResult> OnPostArchiveAsync([FromForm] string? back, CancellationToken ct) => Answer(
        await archive.Handle(new ArchiveGallery(Gallery.GalleryId), ct), $"“{Gallery.Name}” is archived. Its originals move to the archive by and by; its previews stay.", back);

    public async Task<IActionResult> OnPostReturnAsync([FromForm] string? back, CancellationToken ct) => Answer(
        await bringBack.Handle(new ReturnOriginals(Gallery.GalleryId), ct), $"The originals of “{Gallery.Name}” are on their way back. You get a mail once they are there.", back);

    private IActionResult Answer(Outcome outcome, string sentence, string? back) => this.Tell(outcome, sentence, Url.IsLocalUrl(back) ? back : Path);
}
