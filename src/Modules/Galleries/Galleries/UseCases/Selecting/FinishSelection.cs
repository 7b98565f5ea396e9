using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Selecting;

/// <summary>Ends a choice: what is chosen becomes a version that never changes, and both sides are told.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who finishes.</param>
/// <param name="RequestId">What they were asked for.</param>
/// <param name="Seen">How many they saw chosen; null where that is not known.</param>
public sealed record FinishSelection(Guid GalleryId, Viewer Viewer, Guid RequestId, int? Seen = null);

internal sealed class FinishSelectionHandler(SelectionDesk desk, ISelections selections, SelectionLetters letters, IOutbox outbox) : ICommandHandler<FinishSelection>
{
    public async Task<Outcome> Handle(FinishSelection command, CancellationToken ct)
    {
        var (open, outcome) = await desk.Open(command.GalleryId, command.Viewer, command.RequestId, ct);
        if (open is null)
            return outcome;

        var (reply, request, selection, marks) = open;
        var times = marks.Where(mark => mark.Choice == SelectionChoice.Chosen).ToDictionary(mark => mark.AssetId, mark => mark.MarkedAt);
        var chosen = await selections.Choosable(request.GalleryId, open.Counted, times.Keys, reply.Terms.Order, ct);
        if (selection.IsOpen && command.Seen is { } seen && seen != chosen.Count)
            return Outcome.Refused($"The choice has changed on another screen: {chosen.Count} are chosen now. Please look again and finish then.");

        var (visitor, now) = (reply.Visitor!, reply.Moment.Now);
        outcome = selection.Finish(chosen.Count, request, now);
        if (!outcome.Succeeded)
            return outcome;

        var version = FrozenSelection.Of(selection, visitor.Id, Freeze(reply.Gallery!, chosen, times), now);
        selections.Add(version);
        outbox.Enqueue(new SelectionFinished(request.GalleryId, visitor.Fact, request.Title, version.Number, [.. chosen.Select(asset => asset.Id)], now));
        await letters.Finish(reply.Gallery!, request, version, visitor, ct);
        return Outcome.Done;
    }

    private static List<FrozenPhoto> Freeze(Gallery gallery, IReadOnlyList<Asset> chosen, Dictionary<Guid, DateTimeOffset> times)
    {
        var scenes = gallery.Scenes.ToDictionary(scene => scene.Id, scene => scene.Name);
        return [.. chosen.Select(asset => new FrozenPhoto(
            asset.Id, asset.FileName, asset.Kind, asset.TakenAt, asset.SceneId is { } sceneId ? scenes.GetValueOrDefault(sceneId) : null, times[asset.Id]))];
    }
}
