using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>Where a main client chooses what the photographer asked for; for everybody else there is no such page.</summary>
internal sealed class SelectionModel(
    Door door, IQueryHandler<ShowSelection, SelectionView?> show, IQueryHandler<ReadMarks, MarksNow?> marks, ICommandHandler<MarkAssets> mark,
    ICommandHandler<ChooseFavorites> favorites, ICommandHandler<FinishSelection> finish, Localizer t) : PageModel
{
    /// <summary>Only the chosen or only the undecided ones; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public SelectionChoice? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>Whether they are about to finish, and are asked once more.</summary>
    [BindProperty(Name = "finish", SupportsGet = true)]
    public bool IsFinishing { get; set; }

    /// <summary>Shows a box on each photo, for readers without a script.</summary>
    [BindProperty(Name = "compare", SupportsGet = true)]
    public bool IsComparing { get; set; }

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public SelectionView View { get; private set; } = null!;

    public SelectionCard Card => View.Card;

    public string Path => SelectionTiles.PathOf(Caller, Card.RequestId);

    /// <summary>Whether this reader may choose now: not the studio that looks as them.</summary>
    public bool CanChoose => Card.IsOpen && Caller.Viewer.VisitorId is not null;

    public SelectionTiles Tiles => new(Caller, Head, View, Filter, CanChoose, IsFirstPage: After is null) { IsThrifty = Request.Headers["Save-Data"] == "on", IsComparing = IsComparing && Card.IsOpen };

    public async Task<IActionResult> OnGetAsync(string slug, Guid requestId, bool fragment, CancellationToken ct) => await Enter(slug, requestId, ct) switch
    {
        { } elsewhere => fragment ? StatusCode(StatusCodes.Status409Conflict) : elsewhere,
        null when fragment => Partial("_SelectionTiles", Tiles),
        null => Page(),
    };

    /// <summary>What is chosen now, for a page that is open elsewhere too.</summary>
    public async Task<IActionResult> OnGetStateAsync(string slug, Guid requestId, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller || await marks.Handle(new ReadMarks(caller.GalleryId, caller.Viewer, requestId), ct) is not { } now)
            return NotFound();

        return new JsonResult(new
        {
            open = now.Status is not (SelectionStatus.Finished or SelectionStatus.Delivered),
            chosen = now.Chosen.Select(id => id.ToString("N")),
            undecided = now.Undecided.Select(id => id.ToString("N")),
        });
    }

    public async Task<IActionResult> OnPostMarkAsync(
        string slug, Guid requestId, [FromForm] string[]? choose, [FromForm] string[]? maybe, [FromForm] string[]? leave, [FromForm] string? back, [FromForm] Guid? person, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        var (asked, choice) = choose is { Length: > 0 } ? (choose, SelectionChoice.Chosen) : maybe is { Length: > 0 } ? (maybe, SelectionChoice.Undecided) : (leave ?? [], SelectionChoice.None);
        var ids = ChosenPhotos.Read(asked);
        var outcome = caller.CheckPerson(person);
        if (outcome.Succeeded)
            outcome = await mark.Handle(new MarkAssets(caller.GalleryId, caller.Viewer, requestId, ids, choice), ct);
        var path = SelectionTiles.PathOf(caller, requestId);
        var next = back?.StartsWith(path, StringComparison.Ordinal) == true && Url.IsLocalUrl(back) ? back : path;
        if (this.IsForScript())
            return outcome.Succeeded ? await Counts(caller, requestId, ct) : this.Answer(outcome, next);

        var place = ids is [var id] ? $"{next}#p{id:N}" : next;
        return outcome.Succeeded ? new SeeOther(place) : this.Tell(outcome, "", place);
    }

    public async Task<IActionResult> OnPostFavoritesAsync(string slug, Guid requestId, [FromForm] SelectionChoice choice, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        var sentence = choice == SelectionChoice.Chosen ? t["Your favorites are chosen."] : t["Your favorites are on the pile of the undecided ones."];
        return this.Tell(await favorites.Handle(new ChooseFavorites(caller.GalleryId, caller.Viewer, requestId, choice), ct), sentence, SelectionTiles.PathOf(caller, requestId));
    }

    public async Task<IActionResult> OnPostFinishAsync(string slug, Guid requestId, [FromForm] int? seen, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        var outcome = await finish.Handle(new FinishSelection(caller.GalleryId, caller.Viewer, requestId, seen), ct);
        return this.Tell(outcome, t["Thank you. Your photographer has your choice now."], SelectionTiles.PathOf(caller, requestId));
    }

    private async Task<JsonResult> Counts(Caller caller, Guid requestId, CancellationToken ct)
    {
        var now = await marks.Handle(new ReadMarks(caller.GalleryId, caller.Viewer, requestId), ct);
        return new JsonResult(new { chosen = now?.Chosen.Count, undecided = now?.Undecided.Count });
    }

    /// <summary>Where to go instead; null when they are in.</summary>
    private async Task<IActionResult?> Enter(string slug, Guid requestId, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(Caller.Path);
        if (await show.Handle(new ShowSelection(Caller.GalleryId, Caller.Viewer, requestId, After) { Filter = Filter }, ct) is not { } view)
            return NotFound();

        View = view;
        return null;
    }
}
