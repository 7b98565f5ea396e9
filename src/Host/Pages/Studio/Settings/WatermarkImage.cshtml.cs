using BuildingBlocks.UseCases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.UseCases.Watermarking;

namespace Host.Pages.Studio.Settings;

/// <summary>A watermark image, for the studio alone.</summary>
internal sealed class WatermarkImageModel(IQueryHandler<FindWatermarkFile, string?> files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid imageId, CancellationToken ct) =>
        await files.Handle(new FindWatermarkFile(imageId), ct) is { } path ? PhysicalFile(path, "image/png") : NotFound();
}
