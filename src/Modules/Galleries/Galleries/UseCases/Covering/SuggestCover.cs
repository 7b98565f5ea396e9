using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Covering;

/// <summary>A main client designs the gallery's cover: in use at once, or once the photographer says so.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who designs.</param>
/// <param name="DesignId">The identity of this design, made by the caller.</param>
/// <param name="AssetId">One of the pictures they see.</param>
/// <param name="Across">The point that stays in sight however the picture is cut, in hundredths from left.</param>
/// <param name="Down">The same from top.</param>
/// <param name="Title">Null or blank for the gallery's name.</param>
/// <param name="Line">A line below; null or blank for none.</param>
public sealed record SuggestCover(Guid GalleryId, Viewer Viewer, Guid DesignId, Guid AssetId, int Across, int Down, string? Title, string? Line);

internal sealed class SuggestCoverHandler(Reception reception, IAssetRepository assets, CoverLetters letters) : ICommandHandler<SuggestCover>
{
    public async Task<Outcome> Handle(SuggestCover command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.DesignCover, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        var (gallery, visitor) = (reply.Gallery!, reply.Visitor!);
        if ((await assets.Visible(gallery.Id, reply.Seen, [command.AssetId], ct)).Count == 0
            || await assets.Find(gallery.Id, command.AssetId, ct) is not { } asset || !asset.CheckCover().Succeeded)
            return Outcome.Refused("This photo can't be the cover. Please choose another one.", nameof(command.AssetId));

        var before = gallery.ClientCover;
        var stage = reply.Terms.Cover == CoverRule.AtOnce ? ClientCoverStage.InUse : ClientCoverStage.Waiting;
        var design = CoverDesign.Of(asset.Id, command.Across, command.Down, command.Title, command.Line);
        var outcome = gallery.SuggestCover(new ClientCover(command.DesignId, design, visitor.Id, reply.Moment.Now, stage));
        if (outcome.Succeeded)
            await letters.TellStudio(gallery, visitor, before, ct);
        return outcome;
    }
}
