using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.Contracts;

namespace Host.Pages.Client;

/// <summary>How far a download is, and its files once it is ready. Looked at again it tells the present state; a script does so by itself.</summary>
internal sealed class DownloadFilesModel(
    Door door, IStudio studios, IQueryHandler<ReadArchive, ArchiveReport> read, ICommandHandler<NotifyWhenReady> notify, ICommandHandler<TryMissingAgain> again)
    : PageModel
{
    /// <summary>How many names of missing photos are told.</summary>
    public const int MostNames = 50;

    [BindProperty]
    public Input Form { get; set; } = new();

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public ArchiveState State { get; private set; } = null!;

    public Guid ArchiveId { get; private set; }

    public string? Refusal { get; private set; }

    public string Path => $"{Caller.Path}/download/{ArchiveId}";

    public DateOnly LastDay { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, Guid archiveId, CancellationToken ct)
    {
        var elsewhere = await Find(slug, archiveId, ct);
        Form.Email = Head?.Visitor?.Email;
        return elsewhere ?? Page();
    }

    /// <summary>The part of the page that changes.</summary>
    public async Task<IActionResult> OnGetStateAsync(string slug, Guid archiveId, CancellationToken ct)
    {
        var elsewhere = await Find(slug, archiveId, ct);
        Form.Email = Head?.Visitor?.Email;
        return elsewhere ?? Partial("_DownloadState", this);
    }

    public async Task<IActionResult> OnPostNotifyAsync(string slug, Guid archiveId, CancellationToken ct)
    {
        if (await Find(slug, archiveId, ct) is { } elsewhere)
            return elsewhere;

        return Answer(await notify.Handle(new NotifyWhenReady(Caller.GalleryId, archiveId, Caller.Viewer, Form.Email, Language.Current.Code), ct), archiveId);
    }

    public async Task<IActionResult> OnPostAgainAsync(string slug, Guid archiveId, CancellationToken ct)
    {
        if (await Find(slug, archiveId, ct) is { } elsewhere)
            return elsewhere;
        if (State.Missing.Count == 0)
            return new SeeOther(Path);

        var nextId = Guid.CreateVersion7();
        return Answer(await again.Handle(new TryMissingAgain(Caller.GalleryId, archiveId, nextId, Caller.Viewer), ct), nextId);
    }

    private IActionResult Answer(Outcome outcome, Guid archiveId) =>
        outcome.Succeeded ? new SeeOther($"{Caller.Path}/download/{archiveId}") : this.Again(outcome);

    // Null when there is something to show.
    private async Task<IActionResult?> Find(string slug, Guid archiveId, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head, ArchiveId) = (entered.Caller, entered.View.Head!, archiveId);
        var report = await read.Handle(new ReadArchive(Caller.GalleryId, archiveId, Caller.Viewer), ct);
        if (report.State is { } state)
        {
            (State, LastDay) = (state, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(state.Until, StudioTime.ZoneOf(await studios.Find(ct))).DateTime));
            return null;
        }

        Refusal = this.Say(report.Refusal);
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Refusal is null ? NotFound() : Page();
    }

    /// <summary>Who is told when it is ready.</summary>
    internal sealed class Input
    {
        public string? Email { get; set; }
    }
}
