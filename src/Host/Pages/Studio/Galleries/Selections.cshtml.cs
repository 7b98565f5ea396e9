using BuildingBlocks.UseCases;
using Galleries.UseCases.Asking;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>What main clients were asked to choose, and how far they are.</summary>
internal sealed class SelectionsModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListSelections, IReadOnlyList<RequestedSelection>> selections, ICommandHandler<WithdrawSelection> withdraw)
    : GalleryTab(galleries)
{
    public IReadOnlyList<RequestedSelection> Requests { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Requests = await selections.Handle(new ListSelections(Gallery.GalleryId), ct);

    public async Task<IActionResult> OnPostWithdrawAsync([FromForm] Guid requestId, CancellationToken ct) =>
        this.Tell(await withdraw.Handle(new WithdrawSelection(Gallery.GalleryId, requestId), ct), "The request is withdrawn.", $"{Path}/selections");
}
