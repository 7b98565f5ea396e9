using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>The account of the free downloads that main clients share: which photos, who took them, and what is left.</summary>
internal sealed class FreeDownloadsModel(Door door, IQueryHandler<ReadLedger, LedgerAccount?> ledger, Thumbnails thumbnails) : PageModel
{
    public const int LinesAtOnce = 100;

    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public LedgerAccount Account { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Pictures { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Where the earlier ones are; null at the end.</summary>
    public string? Next => From + Account.Lines.Count < Account.Taken ? $"{Caller.Path}/free-downloads?from={From + Account.Lines.Count}" : null;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head, From) = (entered.Caller, entered.View.Head!, Math.Max(0, From));
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(Caller.Path); // a closed gallery explains itself on its own page
        if (await ledger.Handle(new ReadLedger(Caller.GalleryId, Caller.Viewer, From, LinesAtOnce), ct) is not { Quota: not null } account)
            return new SeeOther(Caller.Path); // nothing is counted for this reader

        Account = account;
        Pictures = await thumbnails.Find(Caller.GalleryId, Caller.Viewer, account.Lines.Select(line => line.AssetId), ct);
        return Page();
    }
}
