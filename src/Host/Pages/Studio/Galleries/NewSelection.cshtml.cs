using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Asking;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Asks main clients to choose photos.</summary>
internal sealed class NewSelectionModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListScenes, IReadOnlyList<SceneCard>> scenes, IQueryHandler<ListClients, IReadOnlyList<VisitorFact>> clients,
    ICommandHandler<AskForSelection> ask) : GalleryTab(galleries)
{
    public SelectionForm Form { get; private set; } = new();

    public IReadOnlyList<SceneCard> Scenes { get; private set; } = [];

    public IReadOnlyList<VisitorFact> Clients { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Scenes = await scenes.Handle(new ListScenes(Gallery.GalleryId), ct);
        Clients = await clients.Handle(new ListClients(Gallery.GalleryId), ct);
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Form))] SelectionForm form, CancellationToken ct)
    {
        Form = form;
        await OnGetAsync(ct);
        if (SelectionForm.Number(form.Least) is null)
            ModelState.AddModelError("Form.Least", "Please type a number, such as 30.");
        if (!string.IsNullOrWhiteSpace(form.Most) && SelectionForm.Number(form.Most) is null)
            ModelState.AddModelError("Form.Most", "Please type a number, such as 40, or nothing.");
        if (!ModelState.IsValid)
            return Page();

        var outcome = await ask.Handle(form.Wanted(Gallery.GalleryId), ct);
        return outcome.Succeeded ? this.Tell("The request is on its way by mail.", $"{Path}/selections") : this.Again(outcome);
    }
}
