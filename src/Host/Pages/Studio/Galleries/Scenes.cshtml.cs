using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>The parts of a gallery, which links may show and types of visitors may download.</summary>
[RequestFormLimits(ValueCountLimit = RemovePhotosModel.MostSelected)]
internal sealed class ScenesModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListScenes, IReadOnlyList<SceneCard>> scenes, ICommandHandler<AddScene> add,
    ICommandHandler<ChangeScene> change, ICommandHandler<MoveScene> move, ICommandHandler<RemoveScene> remove, ICommandHandler<PutIntoScene> put) : GalleryTab(galleries)
{
    public IReadOnlyList<SceneCard> Scenes { get; private set; } = [];

    public Input Form { get; private set; } = new();

    /// <summary>The scene about which is asked whether it is to go.</summary>
    [FromQuery]
    public Guid? Remove { get; set; }

    public SceneRow Card(int index)
    {
        var sceneId = Scenes[index].SceneId;
        return new SceneRow(Scenes, index, Form.SceneId == sceneId ? Form : null, Remove == sceneId, $"{Path}/scenes");
    }

    public async Task OnGetAsync(CancellationToken ct) => Scenes = await scenes.Handle(new ListScenes(Gallery.GalleryId), ct);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Form))] Input form, CancellationToken ct) =>
        await Answer(await add.Handle(new AddScene(Gallery.GalleryId, Guid.CreateVersion7(), form.Name ?? ""), ct), "The scene is there. Photos are put into it on the Photos tab.", form, ct);

    public async Task<IActionResult> OnPostChangeAsync([FromForm(Name = nameof(Form))] Input form, CancellationToken ct) =>
        await Answer(await change.Handle(new ChangeScene(Gallery.GalleryId, form.SceneId, form.Name ?? "", form.KeptFrom) { Text = form.Text ?? "", HiddenFrom = form.HiddenFrom }, ct), "Saved.", form, ct);

    public async Task<IActionResult> OnPostMoveAsync([FromForm(Name = nameof(Form))] Input form, [FromForm] Guid? before, CancellationToken ct)
    {
        var (outcome, next) = (await move.Handle(new MoveScene(Gallery.GalleryId, form.SceneId, before), ct), $"{Path}/scenes#scene-{form.SceneId}");
        return this.IsForScript() ? this.Answer(outcome, next) : this.Tell(outcome, "The scene is moved.", next);
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromForm(Name = nameof(Form))] Input form, CancellationToken ct) =>
        await Answer(await remove.Handle(new RemoveScene(Gallery.GalleryId, form.SceneId), ct), "The scene is removed. Its photos are still in the gallery.", form, ct);

    /// <summary>What was selected among the photos.</summary>
    public async Task<IActionResult> OnPostPutAsync([FromForm] Guid[] ids, [FromForm] Guid? scene, CancellationToken ct) => this.Tell(
        await put.Handle(new PutIntoScene(Gallery.GalleryId, scene, ids), ct),
        scene is null ? $"{Formats.Count(ids.Length, "photo is", "photos are")} in no scene now." : $"{Formats.Count(ids.Length, "photo is", "photos are")} in the scene now.",
        $"{Path}/photos");

    private async Task<IActionResult> Answer(Outcome outcome, string sentence, Input form, CancellationToken ct)
    {
        if (outcome.Succeeded)
            return this.Tell(sentence, $"{Path}/scenes");

        await OnGetAsync(ct);
        Form = form;
        return this.Again(outcome);
    }

    internal sealed class Input
    {
        public Guid SceneId { get; set; }

        public string? Name { get; set; }

        public string? Text { get; set; }

        public VisitorType[] KeptFrom { get; set; } = [];

        public VisitorType[] HiddenFrom { get; set; } = [];
    }
}
