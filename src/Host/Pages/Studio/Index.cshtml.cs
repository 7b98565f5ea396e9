using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Backup;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.UseCases.Customers;
using Settings.UseCases.Staffing;

namespace Host.Pages.Studio;

/// <summary>The control center: a customer card for every gallery.</summary>
internal sealed class IndexModel(
    IQueryHandler<BrowseGalleries, IReadOnlyList<GalleryCard>> galleries, IQueryHandler<ReadProjectDetails, IReadOnlyList<ProjectDetails>> customers,
    IDeadLetters deadLetters, HostSettings installation, TimeProvider clock) : PageModel
{
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Search { get; set; }

    /// <summary>Only galleries that stand so; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public GalleryState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public CardSorting Sort { get; set; }

    public IReadOnlyList<CustomerCard> Cards { get; private set; } = [];

    /// <summary>How many there are, whatever their state; counted before those of one state are left.</summary>
    public int Found { get; private set; }

    public IReadOnlyDictionary<GalleryState, int> Counts { get; private set; } = new Dictionary<GalleryState, int>();

    public bool HasDeadLetters { get; private set; }

    /// <summary>Null while there is nothing to lose, or nothing to warn of.</summary>
    public string? BackupWarning { get; private set; }

    /// <summary>This page with what is asked of it, to come back to.</summary>
    public string Here => Addresses.Of("/studio", ("q", Search), ("state", State?.ToString()), ("sort", Sort == CardSorting.Newest ? null : Sort.ToString()));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Search = string.IsNullOrWhiteSpace(Search) ? null : Search.Trim();
        var found = await galleries.Handle(new BrowseGalleries(Search), ct);
        var details = (await customers.Handle(new ReadProjectDetails([.. found.Select(card => card.GalleryId)]), ct)).ToDictionary(detail => detail.GalleryId);
        var cards = found.Select(card => details.TryGetValue(card.GalleryId, out var detail)
            ? new CustomerCard(card, detail.CustomerName ?? "", detail.EventDate)
            : new CustomerCard(card, card.CustomerName, card.EventDate));
        (Found, Counts) = (found.Count, found.CountBy(card => card.State).ToDictionary());
        Cards = [.. Sorted(cards.Where(card => State is null || card.Gallery.State == State))];
        BackupWarning = User.IsInRole(nameof(TeamRole.Owner)) && Found > 0 ? LastBackup.Warning(installation, clock.GetUtcNow()) : null;
        HasDeadLetters = User.IsInRole(nameof(TeamRole.Owner)) && (await deadLetters.List(1, ct)).Count > 0;
    }

    private IEnumerable<CustomerCard> Sorted(IEnumerable<CustomerCard> newestFirst) => Sort switch
    {
        CardSorting.Name => newestFirst.OrderBy(card => card.Gallery.Name, StringComparer.CurrentCultureIgnoreCase),
        CardSorting.Event => newestFirst.OrderByDescending(card => card.EventDate),
        // What is over needs nothing anymore.
        CardSorting.Expiration => newestFirst.OrderBy(card => card.Gallery.State == GalleryState.Expired).ThenBy(card => card.Gallery.ExpiresOn ?? DateOnly.MaxValue),
        _ => newestFirst,
    };

    internal sealed record CustomerCard(GalleryCard Gallery, string Customer, DateOnly? EventDate);
}
