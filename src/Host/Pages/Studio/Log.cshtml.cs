using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio;

/// <summary>The log of the whole studio, or of one gallery or visitor.</summary>
internal sealed class LogModel(
    IQueryHandler<BrowseActivity, ActivityPage> activity, IQueryHandler<BrowseGalleries, IReadOnlyList<GalleryCard>> galleries) : PageModel
{
    [BindProperty(Name = "gallery", SupportsGet = true)]
    public Guid? GalleryId { get; set; }

    [BindProperty(Name = "visitor", SupportsGet = true)]
    public Guid? VisitorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public EntryKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<GalleryCard> Galleries { get; private set; } = [];

    public new ActivityPage Page { get; private set; } = null!;

    public bool IsFiltered => GalleryId is not null || VisitorId is not null || Kind is not null;

    public string? VisitorName => VisitorId is null ? null : Page.Entries.Select(entry => entry.VisitorName).FirstOrDefault(name => name is not null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Galleries = await galleries.Handle(new BrowseGalleries(), ct);
        Page = await activity.Handle(new BrowseActivity(GalleryId, VisitorId, Kind, After), ct);
    }

    /// <summary>The log of this visitor, or of everybody, with the other filters kept.</summary>
    public string Address(Guid? visitorId, string? after = null)
    {
        var query = new QueryBuilder();
        if (GalleryId is { } gallery)
            query.Add("gallery", gallery.ToString());
        if (visitorId is { } visitor)
            query.Add("visitor", visitor.ToString());
        if (Kind is { } kind)
            query.Add("kind", kind.ToString());
        if (after is not null)
            query.Add("after", after);
        return $"/studio/activity/log{query}";
    }
}
