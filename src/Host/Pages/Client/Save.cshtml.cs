using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>Photos put on a phone, some at a time; without a script, or on a computer, a page with a link to each file.</summary>
internal sealed class SaveModel(Door door, IQueryHandler<ListSavable, SavableList> list, ICommandHandler<RecordSaved> record, Collected collected, Localizer t) : PageModel
{
    private const int TilesAtOnce = 60;

    [BindProperty(SupportsGet = true)]
    public bool Favorites { get; set; }

    /// <summary>Only these; none for all.</summary>
    [BindProperty(SupportsGet = true, Name = "photo")]
    public Guid[] Photos { get; set; } = [];

    /// <summary>Only what is in this collection of the reader's.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Collection { get; set; }

    /// <summary>Only what is in this scene.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Scene { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Size { get; set; }

    /// <summary>Whether the reader knows what this takes of the free downloads: nothing is fetched by itself before.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Agreed { get; set; }

    /// <summary>What this takes of them; null where they are not counted.</summary>
    public Allowance? Free { get; private set; }

    public bool AsksFirst => Free is { Needed: > 0 } && !Agreed;

    /// <summary>How many come before the first tile of this page.</summary>
    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    /// <summary>What was asked for and is offered; else web size, which is all that a phone shows; else the best there is.</summary>
    public DownloadSize InSize =>
        DownloadSizes.Read(Size) is { } asked && Head.Sizes.Contains(asked) ? asked
        : Head.Sizes.Contains(DownloadSize.WebSize) ? DownloadSize.WebSize
        : Head.Sizes is [var best, ..] ? best : DownloadSize.Original;

    public IReadOnlyList<SavableFile> Files { get; private set; } = [];

    public int Originals => InSize == DownloadSize.Original ? 0 : Files.Count(file => file is { IsVideo: true, SentAs: SentAs.Original });

    public int Awaited => Files.Count(file => file.SentAs == SentAs.NothingYet);

    public IEnumerable<SavableFile> Tiles => Files.Skip(From).Take(TilesAtOnce);

    /// <summary>Where the next tiles are; null at the end.</summary>
    public string? Next => From + TilesAtOnce < Files.Count ? Address(InSize, ("from", $"{From + TilesAtOnce}")) : null;

    public string Plan => Address(InSize, ("handler", "plan"));

    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, bool fragment, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(Caller.Path); // a closed gallery explains itself on its own page

        var answer = await List(InSize, ct);
        (Files, Free, Refusal, From) = (answer.Files ?? [], answer.Free, this.Say(answer.Refusal), Math.Max(0, From));
        return fragment ? Partial("_SaveTiles", this) : Page();
    }

    /// <summary>All that is to be saved, for the script.</summary>
    public async Task<IActionResult> OnGetPlanAsync(string slug, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        Caller = caller;
        Response.Headers.CacheControl = "private, no-store";
        var answer = await List(DownloadSizes.Read(Size), ct);
        if (answer.Refusal is { } refusal)
            return new JsonResult(new { reason = t.Say(refusal) }) { StatusCode = StatusCodes.Status403Forbidden };

        return answer.Files is { } files
            ? new JsonResult(new { files = files.Where(file => file.SentAs != SentAs.NothingYet).Select(file => new { id = $"{file.AssetId:N}", name = file.FileName, bytes = file.Length, version = file.HasPicture ? file.Version : null, isVideo = file.IsVideo, saved = file.IsSaved }) })
            : NotFound();
    }

    /// <summary>The script tells what is on the phone now, maybe late and twice.</summary>
    /// <param name="slug">The gallery.</param>
    /// <param name="batch">The batch's identity.</param>
    /// <param name="person">Whose photos these were when they were saved: meanwhile the browser may have become somebody else here.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IActionResult> OnPostAsync(string slug, [FromForm] Guid batch, [FromForm] Guid? person, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();
        if (batch == Guid.Empty)
            return BadRequest();

        var outcome = person is { } saver && saver != caller.Viewer.VisitorId
            ? Outcome.Refused("Somebody else saved these photos with this browser.")
            : await record.Handle(new RecordSaved(caller.GalleryId, batch, caller.Viewer, [.. Photos.Distinct()], DownloadSizes.Read(Size)), ct);
        return outcome.Succeeded
            ? new JsonResult(new { })
            : new JsonResult(new { reason = this.Say(outcome) }) { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<SavableList> List(DownloadSize? size, CancellationToken ct)
    {
        var chosen = Collection is { } collectionId ? (await collected.Find(Caller, collectionId, ct))?.AssetIds ?? [] : Photos.Length > 0 ? Photos : null;
        return await list.Handle(new ListSavable(Caller.GalleryId, Caller.Viewer, Favorites, chosen, size) { SceneId = Scene }, ct);
    }

    public string Title(DownloadSize size) => t.NameOf(size);

    /// <summary>This page's address in a size, with what is chosen kept.</summary>
    public string Address(DownloadSize size, params (string Name, string Value)[] more)
    {
        var query = QueryString.Create("size", DownloadSizes.Of(size));
        if (Agreed)
            query = query.Add("agreed", "true");
        if (Favorites)
            query = query.Add("favorites", "true");
        if (Collection is { } collectionId)
            query = query.Add("collection", $"{collectionId:N}");
        if (Scene is { } sceneId)
            query = query.Add("scene", $"{sceneId:N}");
        foreach (var photo in Photos)
            query = query.Add("photo", $"{photo:N}");
        foreach (var (name, value) in more)
            query = query.Add(name, value);
        return $"{Caller.Path}/save{query}";
    }
}
