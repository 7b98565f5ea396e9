using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Settings.UseCases.Watermarking;

namespace Host.Pages.Studio.Settings;

/// <summary>Another name for a watermark image.</summary>
internal sealed class WatermarkNameModel(IQueryHandler<ListWatermarks, IReadOnlyList<WatermarkCard>> watermarks, ICommandHandler<RenameWatermark> rename)
    : WatermarkPage(watermarks)
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public void OnGet() => Form.Name = Watermark.Name;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        return await rename.Handle(new RenameWatermark(Watermark.ImageId, Form.Name), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell("Renamed.", "/studio/settings/watermarks");
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please say how you call it.")]
        public string Name { get; set; } = "";
    }
}
