using BuildingBlocks.UseCases;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.UseCases.Watermarking;

namespace Host.Pages.Studio.Settings;

/// <summary>What every page of one watermark image begins with: the image, or nothing to be found.</summary>
internal abstract class WatermarkPage(IQueryHandler<ListWatermarks, IReadOnlyList<WatermarkCard>> watermarks) : PageModel
{
    public WatermarkCard Watermark { get; private set; } = null!;

    public IReadOnlyList<WatermarkCard> Others { get; private set; } = [];

    [NonHandler] // or Razor Pages takes it for the handler of an HTTP method PAGE
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var all = await watermarks.Handle(new ListWatermarks(), HttpContext.RequestAborted);
        if (Guid.TryParse(RouteData.Values["imageId"]?.ToString(), out var id) && all.FirstOrDefault(one => one.ImageId == id) is { } found)
        {
            (Watermark, Others) = (found, [.. all.Where(one => one != found)]);
            await next();
        }
        else
            context.Result = NotFound();
    }
}
