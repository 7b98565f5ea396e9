using BuildingBlocks.UseCases;
using Galleries.UseCases.Archiving;
using Galleries.UseCases.Viewing;
using Host.Pages.Studio.Galleries;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;
using Settings.UseCases.Customers;
using Settings.UseCases.Staffing;

namespace Host.Pages.Studio;

/// <summary>The control center: what needs attention, and a customer card for every gallery, of which several can be ticked.</summary>
internal sealed class IndexModel(
    IQueryHandler<BrowseGalleries, IReadOnlyList<GalleryCard>> galleries, IQueryHandler<ReadProjectDetails, IReadOnlyList<ProjectDetails>> customers,
    IQueryHandler<ReadStudioStorage, StudioStorage> storage, Attention attention, BulkDeeds bulk, GalleryShopFacts shops, IStudio studios, HostSettings installation, TimeProvider clock) : PageModel
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

    /// <summary>What the studio has to see to; empty also where only some galleries are looked at.</summary>
    public IReadOnlyList<Concern> Concerns { get; private set; } = [];

    /// <summary>What all galleries keep.</summary>
    public StudioStorage Storage { get; private set; } = new(0, 0, 0);

    /// <summary>How much previews may take.</summary>
    public long PreviewBytes => installation.PreviewCache;

    /// <summary>Whether the galleries that are shown are all ticked.</summary>
    [BindProperty(Name = "all", SupportsGet = true)]
    public bool TicksAll { get; set; }

    /// <summary>The ticked galleries.</summary>
    public IReadOnlyCollection<Guid> Ticked { get; private set; } = [];

    public BulkDeed Deed { get; private set; }

    public DateOnly? Day { get; private set; }

    /// <summary>The price list that was chosen.</summary>
    public Guid? Chosen { get; private set; }

    /// <summary>The studio's price lists, to sell by; the first is none.</summary>
    public IReadOnlyList<SelectListItem> PriceLists { get; private set; } = [];

    /// <summary>What became of what was asked for; null where nothing was, or nothing was refused.</summary>
    public string? Done { get; private set; }

    public IReadOnlyList<BulkRefusal> Refusals { get; private set; } = [];

    /// <summary>This page with what is asked of it, to come back to.</summary>
    public string Here => Addresses.Of("/studio", ("q", Search), ("state", State?.ToString()), ("sort", Sort == CardSorting.Newest ? null : Sort.ToString()));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Read(ct);
        if (TicksAll)
            Ticked = [.. Cards.Select(card => card.Gallery.GalleryId)];
    }

    public async Task<IActionResult> OnPostAsync([FromForm] Guid[] ids, [FromForm] BulkDeed deed, [FromForm] DateOnly? day, [FromForm] Guid? list, CancellationToken ct)
    {
        (Ticked, Deed, Day, Chosen) = (ids, deed, day, list);
        if (ids.Length == 0 || (deed == BulkDeed.Extend && day is null))
        {
            ModelState.AddModelError("", ids.Length == 0 ? "Please tick at least one gallery." : "Please say which day is to be the last one.");
            await Read(ct);
            return Page();
        }

        var chosen = (await galleries.Handle(new BrowseGalleries(), ct)).Where(card => ids.Contains(card.GalleryId)).ToList();
        Refusals = await bulk.Do(deed, day, list, chosen, ct);
        var sentence = Words.Of(deed, chosen.Count - Refusals.Count);
        if (Refusals.Count == 0)
            return this.Tell(sentence, Here);

        (Done, Ticked) = (chosen.Count > Refusals.Count ? sentence : null, [.. Refusals.Select(refusal => refusal.Gallery.GalleryId)]);
        await Read(ct);
        return Page();
    }

    private async Task Read(CancellationToken ct)
    {
        Search = string.IsNullOrWhiteSpace(Search) ? null : Search.Trim();
        var found = await galleries.Handle(new BrowseGalleries(Search), ct);
        var details = (await customers.Handle(new ReadProjectDetails([.. found.Select(card => card.GalleryId)]), ct)).ToDictionary(detail => detail.GalleryId);
        var cards = found.Select(card => details.TryGetValue(card.GalleryId, out var detail)
            ? new CustomerCard(card, detail.CustomerName ?? "", detail.EventDate)
            : new CustomerCard(card, card.CustomerName, card.EventDate));
        (Found, Counts) = (found.Count, found.CountBy(card => card.State).ToDictionary());
        Cards = [.. Sorted(cards.Where(card => State is null || card.Gallery.State == State))];
        if (Search is null && State is null)
            Concerns = await attention.Find(found, await studios.Today(clock, ct), User.IsInRole(nameof(TeamRole.Owner)), ct);
        PriceLists = await shops.Choices("Nothing is for sale", ct);
        foreach (var choice in PriceLists)
            choice.Selected = choice.Value == $"{Chosen}";
        Storage = await storage.Handle(new ReadStudioStorage(), ct);
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
