using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio.Galleries;

/// <summary>What every page of one gallery begins with: the gallery, or nothing to be found.</summary>
internal abstract class GalleryTab(IQueryHandler<ReadGallery, GalleryCard?> galleries) : PageModel
{
    public GalleryCard Gallery { get; private set; } = null!;

    /// <summary>The gallery's first tab; the others are below it.</summary>
    public string Path => $"/studio/galleries/{Gallery.GalleryId}";

    [NonHandler] // or Razor Pages takes it for the handler of an HTTP method PAGE
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Guid.TryParse(RouteData.Values["id"]?.ToString(), out var id) && await galleries.Handle(new ReadGallery(id), HttpContext.RequestAborted) is { } gallery)
        {
            Gallery = gallery;
            await next();
        }
        else
            context.Result = NotFound();
    }
}
