using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Shop.UseCases.Listing;
using Shop.UseCases.Pricing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>One price list: what is on it, which galleries sell by it, and what holds for all of it.</summary>
internal sealed class PriceListModel(
    IQueryHandler<ReadPriceList, PriceListView?> lists, IQueryHandler<BrowseGalleries, IReadOnlyList<GalleryCard>> galleries,
    IQueryHandler<BrowseGalleryShops, IReadOnlyList<GalleryShopFact>> shops, PriceListDeeds deeds, TimeProvider clock) : ListPage(lists)
{
    public TermsForm Form { get; private set; } = new();

    public CopyForm Copy { get; private set; } = new();

    /// <summary>Those that sell by the list.</summary>
    public IReadOnlyList<GalleryCard> Selling { get; private set; } = [];

    /// <summary>All others, with what they sell by now.</summary>
    public IReadOnlyList<(GalleryCard Gallery, string Now)> Others { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Form = new TermsForm { Name = List.Name, IncludesTax = List.IncludesTax, MinimumMinor = List.MinimumMinor == 0 ? "" : Typed(List.MinimumMinor) };
        Copy = new CopyForm { CopyId = Guid.CreateVersion7(clock.GetUtcNow()), Name = $"{List.Name}, copy" };
        await ReadGalleries(ct);
    }

    public async Task<IActionResult> OnPostMoveAsync(Guid product, int places, CancellationToken ct)
    {
        await deeds.Move(new MoveProduct(List.ListId, product, places), ct);
        return new SeeOther($"{Path}#product-{product}");
    }

    public async Task<IActionResult> OnPostTermsAsync([FromForm(Name = nameof(Form))] TermsForm typed, CancellationToken ct)
    {
        var form = new TypedForm(ModelState, List.Currency);
        var request = new DescribePriceList(List.ListId, typed.Name ?? "", typed.IncludesTax, form.Money(typed.MinimumMinor, nameof(typed.MinimumMinor)));
        var outcome = form.IsRead ? await deeds.Describe(request, ct) : null;
        if (outcome is { Succeeded: true })
            return this.Tell("Saved.", $"{Path}#terms");

        await OnGetAsync(ct);
        Form = typed;
        return outcome is null ? Page() : this.Again(outcome);
    }

    public async Task<IActionResult> OnPostCopyAsync([FromForm(Name = nameof(Copy))] CopyForm typed, CancellationToken ct)
    {
        if (await deeds.Copy(new CopyPriceList(List.ListId, typed.CopyId, typed.Name ?? ""), ct) is not { Succeeded: false } refused)
            return this.Tell("This is the copy. No gallery sells by it yet.", $"/studio/shop/lists/{typed.CopyId}");

        await OnGetAsync(ct);
        Copy = typed;
        return this.Again(refused, nameof(Copy));
    }

    public Task<IActionResult> OnPostGiveAsync([FromForm] Guid[] ids, CancellationToken ct) => Give(ids, List.ListId, "sells by this list now.", "sell by this list now.", ct);

    public Task<IActionResult> OnPostTakeAsync([FromForm] Guid[] ids, CancellationToken ct) => Give(ids, null, "sells nothing now.", "sell nothing now.", ct);

    /// <summary>What the cheapest option of a product costs, such as "from CHF 5.00".</summary>
    public string PriceOf(ListedProduct product) => product.Variants switch
    {
        [{ Tiers: [] } only] => Money(only.PriceMinor),
        var several => $"from {Money(several.Min(option => option.Tiers is [.., var last] ? last.PriceMinor : option.PriceMinor))}",
    };

    private async Task<IActionResult> Give(Guid[] ids, Guid? listId, string one, string many, CancellationToken ct)
    {
        await ReadGalleries(ct);
        var known = ids.Where(id => listId is null ? Selling.Any(gallery => gallery.GalleryId == id) : Others.Any(other => other.Gallery.GalleryId == id)).ToList();
        foreach (var id in known)
            await deeds.Sell(new SellBy(id, listId), ct);

        return this.Tell(known.Count == 0 ? "No gallery was ticked, so nothing changed." : $"{Formats.Count(known.Count, "gallery", "galleries")} {(known.Count == 1 ? one : many)}", $"{Path}#galleries");
    }

    private async Task ReadGalleries(CancellationToken ct)
    {
        var facts = (await shops.Handle(new BrowseGalleryShops(), ct)).ToDictionary(fact => fact.GalleryId);
        var all = (await galleries.Handle(new BrowseGalleries(), ct)).OrderBy(gallery => gallery.Name, StringComparer.CurrentCultureIgnoreCase).ToList();
        Selling = [.. all.Where(gallery => List.Galleries.Contains(gallery.GalleryId))];
        Others = [.. all.Except(Selling).Select(gallery => (gallery, facts.TryGetValue(gallery.GalleryId, out var fact) ? fact.ListId is null ? "one price of its own" : fact.ListName : "nothing"))];
    }

    internal sealed class TermsForm
    {
        public string? Name { get; set; }

        public bool IncludesTax { get; set; }

        /// <summary>As typed.</summary>
        public string? MinimumMinor { get; set; }
    }

    internal sealed class CopyForm
    {
        /// <summary>Minted with the page, so that a form sent twice makes one copy.</summary>
        public Guid CopyId { get; set; }

        public string? Name { get; set; }
    }
}
