using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Arranging;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Settings.Contracts;
using Settings.UseCases.Ruling;

namespace Host.Pages.Studio.Galleries;

/// <summary>Moves photos to another place, from when on the gallery is in the order by hand; only ever a button among the photos, or a script.</summary>
[RequestFormLimits(ValueCountLimit = RemovePhotosModel.MostSelected)]
internal sealed class MovePhotosModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, ICommandHandler<MoveAssets> move, IQueryHandler<ReadGallerySettings, GallerySettings> settings,
    ICommandHandler<ChangeGallerySettings> change) : GalleryTab(galleries)
{
    public IActionResult OnGet() => Redirect($"{Path}/photos");

    /// <param name="ids">What was selected.</param>
    /// <param name="position">As which number the first of them is to stand.</param>
    /// <param name="to">In place of a number: <c>start</c>, <c>end</c>, or <c>before</c> or <c>behind</c> the target.</param>
    /// <param name="target">Another photo.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] Guid[] ids, [FromForm] int? position, [FromForm] string? to, [FromForm] Guid target, CancellationToken ct)
    {
        var outcome = Read(position, to, target) is { } destination ? await Move(ids, destination, ct) : Outcome.Refused("Please type as which number they are to stand, such as 1.");
        return this.IsForScript() ? this.Answer(outcome, $"{Path}/photos") : this.Tell(outcome, "Moved. Clients see the photos in your order now.", $"{Path}/photos");
    }

    private static Destination? Read(int? position, string? to, Guid target) => to switch
    {
        "start" => Destination.Start,
        "end" => Destination.End,
        "before" => Destination.Before(target),
        "behind" => Destination.Behind(target),
        _ => position is { } number ? Destination.At(number) : null,
    };

    private async Task<Outcome> Move(Guid[] ids, Destination destination, CancellationToken ct)
    {
        var outcome = await move.Handle(new MoveAssets(Gallery.GalleryId, ids, destination), ct);
        if (!outcome.Succeeded)
            return outcome;

        var rules = (await settings.Handle(new ReadGallerySettings(Gallery.GalleryId), ct)).Rules;
        return rules.Sorting == AssetSorting.ByHand
            ? outcome
            : await change.Handle(new ChangeGallerySettings(Gallery.GalleryId, rules with { Sorting = AssetSorting.ByHand }), ct);
    }
}
