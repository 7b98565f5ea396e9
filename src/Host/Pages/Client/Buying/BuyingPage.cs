using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Buying;

namespace Host.Pages.Client.Buying;

/// <summary>A page of a gallery's shop: whoever is in the gallery may look, and visitors may choose.</summary>
internal abstract class BuyingPage(Door door, IQueryHandler<BrowseShop, ShopView> shops) : PageModel
{
    private static readonly Outcome OnlyLooking = Outcome.Refused("You look at this gallery as somebody else does. Nothing is bought in their name.");

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public ShopView Shop { get; private set; } = null!;

    /// <summary>What could not be done.</summary>
    public string? Refusal { get; private set; }

    public string ShopPath => $"{Caller.Path}/shop";

    public string CartPath => $"{Caller.Path}/cart";

    /// <returns>Where to go instead; null for whoever is let in.</returns>
    protected async Task<IActionResult?> Enter(string slug, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(Caller.Path);

        Shop = await shops.Handle(new BrowseShop(Caller.GalleryId), ct);
        return null;
    }

    /// <summary>Does something as the visitor who asks; what can't be done is said on this page.</summary>
    /// <returns>Whether it was done; null for who is no visitor.</returns>
    protected async Task<bool?> Do(Func<Guid, Task<Outcome>> deed)
    {
        if (Caller.Viewer.Pose is null && Caller.Viewer.VisitorId is null)
            return null;

        var outcome = Caller.Viewer.VisitorId is { } visitorId ? await deed(visitorId) : OnlyLooking;
        Refusal = this.Say(outcome);
        if (!outcome.Succeeded)
            Response.StatusCode = StatusCodes.Status409Conflict;
        return outcome.Succeeded;
    }
}
