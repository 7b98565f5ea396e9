using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Selecting;

/// <summary>
/// Those who chose apart choose together: what all of them chose is chosen, what only some of them chose is undecided. The studio begins it once two have finished, one
/// of them once everybody has.
/// </summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who begins it.</param>
/// <param name="RequestId">What they chose apart.</param>
/// <param name="RoundId">A new id.</param>
public sealed record BeginFinalRound(Guid GalleryId, Viewer Viewer, Guid RequestId, Guid RoundId);

internal sealed class BeginFinalRoundHandler(Reception reception, ISelections selections, IAssetRepository assets, IGuestBook guests, SelectionLetters letters, IOutbox outbox)
    : ICommandHandler<BeginFinalRound>
{
    public async Task<Outcome> Handle(BeginFinalRound command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, command.Viewer.IsStudio ? Purpose.Page : Purpose.Select, ct);
        if (!reply.Allowed)
            return reply.Refusal;
        if (await selections.FindRequest(command.GalleryId, command.RequestId, ct) is not { IsJoint: false } request || (reply.Visitor is { } visitor && !request.People.Contains(visitor.Id)))
            return Outcome.Refused("Your photographer does not ask you for this choice anymore.");
        if (await selections.FindRound(command.GalleryId, request.Id, ct) is not null)
            return Outcome.Refused("There is a final round of this choice already.");

        var all = await selections.Of(request.Id, ct);
        var finished = all.Where(selection => selection.IsFinished).ToList();
        if (!request.CanHaveRound(all, command.Viewer.IsStudio))
            return Outcome.Refused("A final round begins once everybody has finished.");

        await Begin(reply, request.FinalRound(command.RoundId, [.. finished.Select(selection => selection.VisitorId!.Value)], reply.Moment.Now), finished, ct);
        return Outcome.Done;
    }

    private async Task Begin(Reply reply, SelectionRequest round, IReadOnlyList<Selection> finished, CancellationToken ct)
    {
        var (gallery, now) = (reply.Gallery!, reply.Moment.Now);
        var joint = Selection.Of(round, null, now);
        selections.Add(round);
        selections.Add(joint);
        foreach (var mark in await Beginning(joint, finished, gallery.Id, now, ct))
            selections.Add(mark);

        foreach (var personId in round.People)
            if (await guests.FindVisitor(gallery.Id, personId, ct) is { } person)
                outbox.Enqueue(new SelectionRequested(gallery.Id, person.Fact, round.Title, now));
        await letters.BeginRound(gallery, round, reply.Visitor?.Id, ct);
    }

    // What was erased has no row that a mark could belong to.
    private async Task<IEnumerable<SelectionMark>> Beginning(Selection joint, IReadOnlyList<Selection> finished, Guid galleryId, DateTimeOffset now, CancellationToken ct)
    {
        var votes = new Dictionary<Guid, int>();
        foreach (var selection in finished)
            foreach (var photo in (await selections.Latest(selection.Id, ct))!.Photos)
                votes[photo.AssetId] = votes.GetValueOrDefault(photo.AssetId) + 1;

        var there = await assets.Find(galleryId, votes.Keys, ct);
        return there.Select(asset => new SelectionMark(joint.Id, asset.Id, votes[asset.Id] == finished.Count ? SelectionChoice.Chosen : SelectionChoice.Undecided, now));
    }
}
