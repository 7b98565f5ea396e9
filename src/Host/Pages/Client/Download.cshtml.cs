using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Host.Pages.Client;

/// <summary>Everything, a scene, the favorites, or chosen photos in a size: says how much it is, then starts it and leads to its bytes.</summary>
internal sealed class DownloadModel(Door door, IQueryHandler<ReadDownloads, DownloadChoices> choices, ICommandHandler<StartArchive> start, Collected collected, Localizer t) : PageModel
{
    private const int MostInAddress = 50;

    [BindProperty]
    public Input Form { get; set; } = new();

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public DownloadChoices Choices { get; private set; } = null!;

    public string? Refusal { get; private set; }

    /// <summary>The collection that is downloaded; null for anything else.</summary>
    public CollectionCard? Collection { get; private set; }

    /// <summary>The scene that is downloaded; null for anything else.</summary>
    public Chapter? Scene { get; private set; }

    private IReadOnlyList<Guid>? Chosen => Collection?.AssetIds ?? Form.Chosen;

    public bool IsEverything => !Form.Favorites && Chosen is null && Scene is null;

    public bool IsOnePhoto => Chosen?.Count == 1;

    /// <summary>Where the same is put on a phone; null where it is too much for an address.</summary>
    public string? SaveAddress =>
        Scene is { } scene ? Save([$"scene={scene.SceneId:N}"])
        : Collection is { } collection ? Save([$"collection={collection.CollectionId:N}"])
        : Form.Chosen is not { } chosen ? Save(Form.Favorites ? ["favorites=true"] : [])
        : chosen.Count <= MostInAddress ? Save(chosen.Select(id => $"photo={id:N}"))
        : null;

    // What it takes of the free downloads stands on this page already.
    private string Save(IEnumerable<string> what)
    {
        var query = string.Join('&', Choices.Free is null ? what : what.Prepend("agreed=true"));
        return query.Length == 0 ? $"{Caller.Path}/save" : $"{Caller.Path}/save?{query}";
    }

    public string What =>
        IsEverything ? t["Download everything"]
        : Scene is { } scene ? t["Download {0}", scene.Name]
        : Collection is { } collection ? t["Download {0}", collection.Name]
        : Form.Favorites ? t["Download your favorites"]
        : IsOnePhoto ? Choices.VideoCount == 1 ? t["Download this video"] : t["Download this photo"]
        : t["Download the selected photos"];

    public IReadOnlyList<SelectListItem> Sizes =>
        [.. Choices.Sizes.Select(amount => new SelectListItem(Describe(amount), DownloadSizes.Of(amount.Size)) { Disabled = IsOnePhoto && amount.VideosAwaited > 0 })];

    /// <summary>What has to be known of videos, where the choices do not say it.</summary>
    public IEnumerable<string> Notes => Choices.Sizes
        .Where(amount => amount is { Size: not DownloadSize.Original, VideosAsOriginals: > 0 } && amount.VideosAsOriginals < Choices.Count)
        .Select(amount => VideoSizes.AsOriginals(t, amount.Size, amount.VideosAsOriginals));

    public int Awaited => IsOnePhoto ? 0 : Choices.Sizes.Sum(amount => amount.VideosAwaited);

    private bool IsVideosOnly => Choices.VideoCount == Choices.Count;

    private string Describe(DownloadAmount amount) => IsVideosOnly && VideoSizes.Describe(t, amount, Choices.Count) is { } words ? words : t.Describe(amount);

    public Task<IActionResult> OnGetAsync(string slug, [FromQuery] bool favorites, [FromQuery] Guid? asset, [FromQuery] Guid? collection, [FromQuery] Guid? scene, CancellationToken ct) =>
        Show(slug, new Input { Favorites = favorites, Collection = collection, Scene = scene, Assets = asset?.ToString("N") }, ct);

    /// <summary>Photos that were ticked.</summary>
    public Task<IActionResult> OnPostChosenAsync(string slug, [FromForm] string[] asset, CancellationToken ct) =>
        Show(slug, new Input { Assets = string.Join(',', asset) }, ct);

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;
        if (Choices is { Refusal: null, Sizes: [var first, ..] } && (DownloadSizes.Read(Form.Size) ?? first.Size) is var size)
        {
            if (Chosen is [var only])
                return new SeeOther($"{Caller.Path}/photo/{only:N}/{DownloadSizes.Of(size)}");

            var archiveId = Guid.CreateVersion7();
            var outcome = await start.Handle(new StartArchive(Caller.GalleryId, archiveId, Caller.Viewer, Chosen, size, Form.Favorites) { SceneId = Scene?.SceneId }, ct);
            if (outcome.Succeeded)
                return new SeeOther($"{Caller.Path}/archive/{archiveId}");
            Refusal = this.Say(outcome);
        }

        return Page();
    }

    private async Task<IActionResult> Show(string slug, Input asked, CancellationToken ct)
    {
        Form = asked;
        return await Enter(slug, ct) ?? Page();
    }

    // A closed gallery explains itself on its own page.
    private async Task<IActionResult?> Enter(string slug, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(Caller.Path);

        if (Form.Collection is { } collectionId && (Collection = await collected.Find(Caller, collectionId, ct)) is null)
            return new SeeOther($"{Caller.Path}/collections");

        if (Form.Scene is { } sceneId && (Scene = Head.Chapters.FirstOrDefault(chapter => chapter.SceneId == sceneId && chapter.CanDownload)) is null)
            return new SeeOther(Caller.Path); // gone, empty, or not for this reader to download

        Choices = await choices.Handle(new ReadDownloads(Caller.GalleryId, Caller.Viewer, Chosen, Form.Favorites) { SceneId = Scene?.SceneId }, ct);
        Refusal = this.Say(Choices.Refusal);
        return null;
    }

    /// <summary>What is wanted.</summary>
    internal sealed class Input
    {
        public string? Size { get; set; }

        public bool Favorites { get; set; }

        public Guid? Collection { get; set; }

        public Guid? Scene { get; set; }

        /// <summary>Ids with commas between them; null where no photos were chosen.</summary>
        public string? Assets { get; set; }

        public IReadOnlyList<Guid>? Chosen => Assets is null
            ? null
            : ChosenPhotos.Read([Assets]);
    }
}
