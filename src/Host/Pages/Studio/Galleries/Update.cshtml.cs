using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Updating;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Where a gallery's photos come from; what an update would change, how it is getting on, and what can be undone.</summary>
internal sealed class UpdateModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadUpdates, UpdatesView> updates, IQueryHandler<ListUpdateSteps, UpdateStepPage> steps, UpdateCommands commands)
    : GalleryTab(galleries)
{
    /// <summary>As many as a glance takes in; the others are a page away.</summary>
    private const int ShownSteps = 12;

    public SourceForm Form { get; private set; } = new();

    public UpdatesView View { get; private set; } = null!;

    /// <summary>The first ones of each kind of what waits for a yes.</summary>
    public IReadOnlyList<(StepKind Kind, UpdateStepPage Page)> First { get; private set; } = [];

    public string UpdatePath => $"{Path}/update";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Read(ct);
        Form = new SourceForm { Address = View.Source, UserName = View.UserName, Watches = View.Watches };
    }

    /// <summary>How it is getting on, to be looked at every few seconds.</summary>
    public async Task<IActionResult> OnGetStateAsync(CancellationToken ct)
    {
        await Read(ct);
        return Partial("_UpdateState", this);
    }

    /// <summary>Keeps where the photos are, and compares at once.</summary>
    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Form))] SourceForm form, CancellationToken ct)
    {
        var outcome = await commands.SetSource.Handle(new SetSource(Gallery.GalleryId, form.Address ?? "", form.UserName, form.Secret, form.Watches), ct);
        if (outcome.Succeeded)
            return await OnPostCompareAsync(null, ct);

        await Read(ct);
        Form = form;
        return this.Again(outcome);
    }

    public async Task<IActionResult> OnPostCompareAsync([FromForm] bool? byPicture, CancellationToken ct) =>
        Answer(await commands.Compare.Handle(new CompareWithSource(Gallery.GalleryId, Guid.CreateVersion7(), byPicture ?? false), ct));

    public async Task<IActionResult> OnPostApplyAsync([FromForm] Guid update, [FromForm] bool missing, [FromForm] bool uploaded, [FromForm] bool sure, CancellationToken ct) =>
        Answer(await commands.Apply.Handle(new ApplyUpdate(Gallery.GalleryId, update, missing, uploaded, sure), ct));

    public async Task<IActionResult> OnPostDiscardAsync([FromForm] Guid update, CancellationToken ct) =>
        Answer(await commands.Discard.Handle(new DiscardUpdate(Gallery.GalleryId, update), ct));

    public async Task<IActionResult> OnPostUndoAsync([FromForm] Guid update, CancellationToken ct) =>
        Answer(await commands.Undo.Handle(new UndoUpdate(Gallery.GalleryId, update), ct));

    // What happens now, the page itself shows.
    private SeeOther Answer(Outcome outcome)
    {
        if (!outcome.Succeeded)
            TempData[Notices.Refused] = outcome.Reason;
        return new SeeOther(UpdatePath);
    }

    private async Task Read(CancellationToken ct)
    {
        View = await updates.Handle(new ReadUpdates(Gallery.GalleryId), ct);
        if (View.Open is not { Stage: UpdateStage.Compared } open)
            return;

        var first = new List<(StepKind, UpdateStepPage)>();
        foreach (var kind in UpdateWords.Changes.Where(kind => open.Of(kind) > 0))
            first.Add((kind, await steps.Handle(new ListUpdateSteps(Gallery.GalleryId, open.UpdateId, kind, Count: ShownSteps), ct)));
        First = first;
    }

    internal sealed class SourceForm
    {
        public string? Address { get; set; }

        public string? UserName { get; set; }

        public string? Secret { get; set; }

        public bool Watches { get; set; }
    }
}
