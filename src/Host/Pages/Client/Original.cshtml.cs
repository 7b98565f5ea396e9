using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>One original as a download; HEAD is answered by the same handler. What is fetched to be saved on a phone counts when it is saved, as a batch.</summary>
internal sealed class OriginalModel(Door door, IQueryHandler<OpenOriginal, DownloadAnswer> open, ICommandHandler<RecordDownload> record) : PageModel
{
    public string? Refusal { get; private set; }

    public string Back { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string slug, Guid assetId, [FromQuery] bool saving, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        Back = caller.Path;
        var answer = await open.Handle(new OpenOriginal(caller.GalleryId, assetId, caller.Viewer), ct);
        if (answer.File is not { } file)
            return answer.Refusal is { } refusal ? Refuse(refusal) : NotFound();
        if (!saving && SentFile.Begins(Request) && await record.Handle(new RecordDownload(caller.GalleryId, Guid.CreateVersion7(), caller.Viewer, assetId), ct) is { Reason: { } reason })
            return Refuse(reason);

        return Originals.Send(file);
    }

    private PageResult Refuse(string sentence)
    {
        Refusal = sentence;
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }
}
