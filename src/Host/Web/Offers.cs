using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;

namespace Host.Web;

/// <summary>
/// Says with every answer to the script of an open page what the gallery offers its reader now, so that the page can take buttons away, or bring them back,
/// without being loaded anew.
/// </summary>
internal sealed class Offers(IQueryHandler<ReadOffers, GalleryOffers> offers)
{
    private const string Header = "Gallery-Offers";

    public async Task Tell(HttpContext context, Caller caller) =>
        context.Response.Headers[Header] = Of(await offers.Handle(new ReadOffers(caller.GalleryId, caller.Viewer), context.RequestAborted));

    public static void Tell(HttpResponse response, GalleryView view) => response.Headers[Header] = Of(OffersOf(view));

    /// <summary>As the page itself has it.</summary>
    public static string Of(GalleryHead head) => Of(OffersOf(new GalleryView(Admission.Admitted, head, [], null)));

    private static GalleryOffers OffersOf(GalleryView view) =>
        new(view.Admission, view.Head?.Sizes ?? []) { IsNarrowed = view.Head?.IsNarrowed == true, CanShare = view.Head?.CanShare == true, CanInvite = view.Head?.CanInvite == true, CanHide = view.Head?.CanHide == true };

    private static string Of(GalleryOffers offers)
    {
        string?[] words = ["open", .. offers.Sizes.Select(DownloadSizes.Of), offers.CanInvite ? "invite" : null, offers.CanShare ? "share" : null, offers.CanHide ? "hide" : null, offers.IsNarrowed ? "part" : null];
        return offers.Admission == Admission.Admitted ? string.Join(' ', words.Where(word => word is not null)) : "closed";
    }
}
