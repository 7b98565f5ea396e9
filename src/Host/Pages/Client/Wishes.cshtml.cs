using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Picking;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>What the script wants of a visitor's lists, maybe late and twice: each wish says how it shall be, not what to change.</summary>
internal sealed class WishesModel(Door door, Offers offers, ListCommands commands) : PageModel
{
    public const string Favorites = "favorites";

    /// <param name="slug">The gallery.</param>
    /// <param name="person">Whose wish it was.</param>
    /// <param name="list">Favorites, or the id of a collection.</param>
    /// <param name="name">What a new collection is to be called; null for a list that is there.</param>
    /// <param name="on">Whether the photos shall be in the list.</param>
    /// <param name="asset">The photos.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IActionResult> OnPostAsync(string slug, [FromForm] Guid? person, [FromForm] string list, [FromForm] string? name, [FromForm] bool on, [FromForm] string[] asset, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        var wish = new Wish(caller, list, name, on, ChosenPhotos.Read(asset));
        var outcome = caller.CheckPerson(person) is { Succeeded: false } somebodyElse ? somebodyElse : await Fulfill(wish, ct);
        await offers.Tell(HttpContext, caller);
        return outcome.Succeeded ? new JsonResult(new { }) : this.Reason(outcome);
    }

    private Task<Outcome> Fulfill(Wish wish, CancellationToken ct)
    {
        var (galleryId, viewer) = (wish.Caller.GalleryId, wish.Caller.Viewer);
        if (wish.List == Favorites)
            return wish.On ? commands.Favor.Handle(new AddFavorites(galleryId, viewer, wish.Assets), ct) : commands.Unfavor.Handle(new RemoveFavorites(galleryId, viewer, wish.Assets), ct);

        var collectionId = Guid.TryParse(wish.List, out var id) ? id : Guid.Empty;
        return wish.Name is { } name ? commands.Create.Handle(new CreateCollection(galleryId, viewer, collectionId, name, wish.Assets), ct)
            : wish.On ? commands.Put.Handle(new CollectAssets(galleryId, viewer, collectionId, wish.Assets), ct)
            : commands.Take.Handle(new UncollectAssets(galleryId, viewer, collectionId, wish.Assets), ct);
    }

    private sealed record Wish(Caller Caller, string List, string? Name, bool On, Guid[] Assets);
}

/// <summary>What is done with lists photo by photo.</summary>
internal sealed record ListCommands(
    ICommandHandler<CreateCollection> Create, ICommandHandler<CollectAssets> Put, ICommandHandler<UncollectAssets> Take, ICommandHandler<AddFavorites> Favor, ICommandHandler<RemoveFavorites> Unfavor);
