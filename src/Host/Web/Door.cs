using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Settings.Contracts;

namespace Host.Web;

/// <summary>Where every page of a gallery begins: which gallery, and who asks.</summary>
internal sealed class Door(IQueryHandler<FindGallery, GalleryAddress?> galleries, IQueryHandler<ShowGallery, GalleryView> show, IGalleryRules rules, Visits visits, Poses poses)
{
    /// <summary>The gallery and the asker; null when there is no such gallery or nobody known asks, which look alike from outside.</summary>
    public async Task<Caller?> Find(HttpContext context, string slug)
    {
        if (await galleries.Handle(new FindGallery(slug), context.RequestAborted) is not { } address)
            return null;

        var guise = poses.Find(context, address.GalleryId);
        if (guise is not null)
            context.Items[typeof(Guise)] = guise; // for the layout of whatever page this becomes

        var viewer = guise is null ? visits.Of(context, address.GalleryId) : Viewer.As(guise.Pose);
        if (viewer == Viewer.Nobody)
            return null;

        context.Items[typeof(GalleryLook)] = (await rules.InForce(address.GalleryId, context.RequestAborted)).Look; // likewise
        return new Caller(address.GalleryId, address.Slug, viewer);
    }

    /// <summary>The asker, and the gallery's head as they may see it; null as above.</summary>
    public async Task<(Caller Caller, GalleryView View)?> Open(HttpContext context, string slug)
    {
        if (await Find(context, slug) is not { } caller)
            return null;

        var view = await show.Handle(new ShowGallery(caller.GalleryId, caller.Viewer, Count: 1), context.RequestAborted);
        return view.Admission == Admission.Unknown || view.Head is null ? null : (caller, view);
    }
}

/// <summary>Somebody at a gallery's door.</summary>
internal sealed record Caller(Guid GalleryId, string Slug, Viewer Viewer)
{
    /// <summary>The address of the gallery's page.</summary>
    public string Path => $"/g/{Uri.EscapeDataString(Slug)}";

    /// <summary>Refuses what a script tells late for another person: meanwhile the browser may have become somebody else here.</summary>
    /// <param name="person">Whose wish it was; null where that is not said.</param>
    public Outcome CheckPerson(Guid? person) =>
        person is { } wisher && wisher != Viewer.VisitorId ? Outcome.Refused("Somebody else uses this gallery with this browser by now.") : Outcome.Done;
}
