using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>Photos put on a phone, some at a time; without a script, or on a computer, a page with a link to each file.</summary>
internal sealed class SaveModel(Door door, IQueryHandler<ListSavable, SavableList> list, ICommandHandler<RecordSaved> record) : PageModel
{
    private const int TilesAtOnce = 60;

    [BindProperty(SupportsGet = true)]
    public bool Favorites { get; set; }

    /// <summary>Only these; none for all.</summary>
    [BindProperty(SupportsGet = true, Name = "photo")]
    public Guid[] Photos { get; set; } = [];

    /// <summary>How many come before the first tile of this page.</summary>
    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public IReadOnlyList<SavableFile> Files { get; private set; } = [];

    public IEnumerable<SavableFile> Tiles => Files.Skip(From).Take(TilesAtOnce);

    /// <summary>Where the next tiles are; null at the end.</summary>
    public string? Next => From + TilesAtOnce < Files.Count ? Address(("from", $"{From + TilesAtOnce}")) : null;

    public string Plan => Address(("handler", "plan"));

    /// <summary>The size of the files, as addresses have it.</summary>
    public string Size { get; private set; } = "";

    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, bool fragment, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(Caller.Path); // a closed gallery explains itself on its own page

        var answer = await List(ct);
        (Files, Refusal, Size, From) = (answer.Files ?? [], answer.Refusal, DownloadSizes.Of(answer.Size), Math.Max(0, From));
        return fragment ? Partial("_SaveTiles", this) : Page();
    }

    /// <summary>All that is to be saved, for the script.</summary>
    public async Task<IActionResult> OnGetPlanAsync(string slug, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        Caller = caller;
        Response.Headers.CacheControl = "private, no-store";
        var answer = await List(ct);
        if (answer.Refusal is { } refusal)
            return new JsonResult(new { reason = refusal }) { StatusCode = StatusCodes.Status403Forbidden };

        return answer.Files is { } files
            ? new JsonResult(new { size = DownloadSizes.Of(answer.Size), files = files.Select(file => new { id = $"{file.AssetId:N}", name = file.FileName, bytes = file.Length, version = file.HasPicture ? file.Version : null, saved = file.IsSaved }) })
            : NotFound();
    }

    /// <summary>The script tells what is on the phone now, maybe late and twice.</summary>
    /// <param name="slug">The gallery.</param>
    /// <param name="batch">The batch's identity.</param>
    /// <param name="person">Whose photos these were when they were saved: meanwhile the browser may have become somebody else here.</param>
    /// <param name="size">In which size; none for the best that is offered.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IActionResult> OnPostAsync(string slug, [FromForm] Guid batch, [FromForm] Guid? person, [FromForm] string? size, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();
        if (batch == Guid.Empty)
            return BadRequest();

        var outcome = person is { } saver && saver != caller.Viewer.VisitorId
            ? Outcome.Refused("Somebody else saved these photos with this browser.")
            : await record.Handle(new RecordSaved(caller.GalleryId, batch, caller.Viewer, [.. Photos.Distinct()], DownloadSizes.Read(size)), ct);
        return outcome.Succeeded
            ? new JsonResult(new { })
            : new JsonResult(new { reason = outcome.Reason }) { StatusCode = StatusCodes.Status409Conflict };
    }

    private Task<SavableList> List(CancellationToken ct) =>
        list.Handle(new ListSavable(Caller.GalleryId, Caller.Viewer, Favorites, Photos.Length > 0 ? Photos : null), ct);

    // This page's address with what is chosen kept.
    private string Address(params (string Name, string Value)[] more)
    {
        var query = new QueryString();
        if (Favorites)
            query = query.Add("favorites", "true");
        foreach (var photo in Photos)
            query = query.Add("photo", $"{photo:N}");
        foreach (var (name, value) in more)
            query = query.Add(name, value);
        return $"{Caller.Path}/save{query}";
    }
}
