using BuildingBlocks.UseCases;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>A page about a visitor's collections. A closed gallery explains itself on its own page; the studio as itself has none.</summary>
internal abstract class CollectionPage(Door door, IQueryHandler<ListCollections, IReadOnlyList<CollectionCard>> collections) : PageModel
{
    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public IReadOnlyList<CollectionCard> Cards { get; private set; } = [];

    /// <summary>Their own, Favorites apart.</summary>
    public IEnumerable<CollectionCard> Named => Cards.Where(card => card is { IsFavorites: false, IsStudios: false });

    /// <summary>Their own, Favorites included.</summary>
    public IEnumerable<CollectionCard> Own => Cards.Where(card => !card.IsStudios);

    public string AddressOf(Guid collectionId) => $"{Caller.Path}?collection={collectionId:N}#content";

    /// <summary>Where else this leads; null where the page may be shown.</summary>
    protected async Task<IActionResult?> Enter(string slug, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered || !entered.Caller.Viewer.LooksLikeVisitor)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(Caller.Path);

        Cards = await collections.Handle(new ListCollections(Caller.GalleryId, Caller.Viewer), ct);
        return null;
    }

    /// <summary>What a collection is to be called.</summary>
    internal sealed class Naming
    {
        public string? Name { get; set; }
    }
}
