using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.UseCases.Watermarking;

namespace Host.Pages.Studio.Settings;

/// <summary>The images that galleries can burn into their previews.</summary>
internal sealed class WatermarksModel(IQueryHandler<ListWatermarks, IReadOnlyList<WatermarkCard>> watermarks, ICommandHandler<AddWatermark> add) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public IReadOnlyList<WatermarkCard> Watermarks { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Watermarks = await watermarks.Handle(new ListWatermarks(), ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            await using var content = Form.Content!.OpenReadStream();
            if (await add.Handle(new AddWatermark(Guid.CreateVersion7(), Form.Name, content), ct) is not { Succeeded: false } refused)
                return this.Tell($"{Form.Name.Trim()} is added. Choose it in the settings of a gallery.", "/studio/settings/watermarks");
            ModelState.Refuse(refused);
        }

        await OnGetAsync(ct);
        return Page();
    }

    public string UseOf(WatermarkCard mark)
    {
        var uses = new List<string>();
        if (mark.GalleryIds.Count > 0)
            uses.Add($"in {Formats.Count(mark.GalleryIds.Count, "gallery", "galleries")}");
        if (mark.Presets.Count > 0)
            uses.Add($"in {Formats.Count(mark.Presets.Count, "preset", "presets")}");
        if (mark.IsDefault)
            uses.Add("new galleries start with it");
        return uses.Count == 0 ? "not in use" : string.Join(", ", uses);
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please say how you call it.")]
        public string Name { get; set; } = "";

        [Required(ErrorMessage = "Please choose an image.")]
        public IFormFile? Content { get; set; }
    }
}
