using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.UseCases.Watermarking;

namespace Host.Pages.Studio.Settings;

/// <summary>Removes a watermark image, once it is said what its galleries show instead.</summary>
internal sealed class RemoveWatermarkModel(
    IQueryHandler<ListWatermarks, IReadOnlyList<WatermarkCard>> watermarks, IQueryHandler<BrowseGalleries, IReadOnlyList<GalleryCard>> galleries,
    ICommandHandler<RemoveWatermark> remove) : WatermarkPage(watermarks)
{
    private const string Nothing = "nothing";

    [BindProperty]
    public Input Form { get; set; } = new();

    public IReadOnlyList<GalleryCard> Galleries { get; private set; } = [];

    public bool IsUsed => Watermark.IsDefault || Watermark.GalleryIds.Count > 0 || Watermark.Presets.Count > 0;

    public IEnumerable<SelectListItem> Choices =>
        [new("Please choose", ""), new("No watermark", Nothing), .. Others.Select(other => new SelectListItem($"Image: {other.Name}", other.ImageId.ToString()))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Watermark.GalleryIds.Count > 0)
            Galleries = [.. (await galleries.Handle(new BrowseGalleries(), ct)).Where(gallery => Watermark.GalleryIds.Contains(gallery.GalleryId))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await remove.Handle(new RemoveWatermark(Watermark.ImageId, Replacement), ct) is not { Succeeded: false } refused)
            return this.Tell($"{Watermark.Name} is removed.", "/studio/settings/watermarks");

        await OnGetAsync(ct);
        return this.Again(refused);
    }

    private WatermarkReplacement? Replacement =>
        Form.Instead == Nothing ? new WatermarkReplacement(null)
        : Guid.TryParse(Form.Instead, out var other) ? new WatermarkReplacement(other) : null;

    internal sealed class Input
    {
        public string? Instead { get; set; }
    }
}
