using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>What main clients downloaded free of charge, and a way to give one back.</summary>
internal sealed class FreeDownloadsModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadLedger, LedgerAccount?> ledger, ICommandHandler<GiveBackDownload> giveBack, Thumbnails thumbnails)
    : GalleryTab(galleries)
{
    private const int LinesAtOnce = 100;

    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    public LedgerAccount Account { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Pictures { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Where the earlier ones are; null at the end.</summary>
    public string? Next => From + Account.Lines.Count < Account.Taken ? $"{Path}/free-downloads?from={From + Account.Lines.Count}" : null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        From = Math.Max(0, From);
        Account = (await ledger.Handle(new ReadLedger(Gallery.GalleryId, Viewer.Studio, From, LinesAtOnce), ct))!;
        Pictures = await thumbnails.Find(Gallery.GalleryId, Viewer.Studio, Account.Lines.Select(line => line.AssetId), ct);
    }

    public async Task<IActionResult> OnPostAsync([FromForm] Guid assetId, CancellationToken ct) => this.Tell(
        await giveBack.Handle(new GiveBackDownload(Gallery.GalleryId, assetId), ct), "Given back: it no longer counts.", $"{Path}/free-downloads?from={Math.Max(0, From)}");
}
