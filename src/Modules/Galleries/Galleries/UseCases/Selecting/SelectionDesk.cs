using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Selecting;

/// <summary>Where those who were asked choose: finds what is theirs, and puts photos where they want them.</summary>
internal sealed class SelectionDesk(Reception reception, ISelections selections)
{
    /// <summary>What this viewer chooses for the request; otherwise the sentence that says why not.</summary>
    public async Task<(OpenSelection? Open, Outcome Outcome)> Open(Guid galleryId, Viewer viewer, Guid requestId, CancellationToken ct)
    {
        var reply = await reception.Ask(galleryId, viewer, Purpose.Select, ct);
        if (!reply.Allowed)
            return (null, reply.Refusal);

        var visitor = reply.Visitor!;
        if (await selections.FindRequest(galleryId, requestId, ct) is not { } request || !request.People.Contains(visitor.Id)
            || (await selections.Of(requestId, ct)).FirstOrDefault(one => one.VisitorId is null || one.VisitorId == visitor.Id) is not { } selection)
            return (null, Outcome.Refused("Your photographer does not ask you for this choice anymore."));

        return (new OpenSelection(reply, request, selection, await selections.Marks(selection.Id, ct)), Outcome.Done);
    }

    /// <summary>Puts these of the photos that can be chosen there, as long as there is room.</summary>
    public async Task<Outcome> Put(OpenSelection open, IReadOnlyCollection<Guid> assetIds, SelectionChoice choice, CancellationToken ct)
    {
        var (_, request, selection, marks) = open;
        var now = open.Reply.Moment.Now;
        var wanted = choice == SelectionChoice.None ? [.. assetIds] : await selections.Choosable(request.GalleryId, open.Sight, assetIds, ct);
        var chosen = choice == SelectionChoice.Chosen ? (await Chosen(open, ct)).Union(wanted).Count() : (int?)null;
        var outcome = selection.Mark(chosen, request, now);
        if (!outcome.Succeeded)
            return outcome;
        if (wanted.Count == 0 && assetIds.Count > 0)
            return Outcome.Refused("This photo can't be chosen at the moment.", "AssetIds");

        var known = marks.ToDictionary(mark => mark.AssetId);
        if (choice == SelectionChoice.None)
            selections.Remove([.. wanted.Select(known.GetValueOrDefault).OfType<SelectionMark>()]);
        else
            foreach (var assetId in wanted)
                if (known.GetValueOrDefault(assetId) is { } mark)
                    mark.Become(choice, now);
                else
                    selections.Add(new SelectionMark(selection.Id, assetId, choice, now));
        return Outcome.Done;
    }

    /// <summary>What is chosen, of what can be chosen now.</summary>
    public Task<IReadOnlyList<Guid>> Chosen(OpenSelection open, CancellationToken ct) =>
        selections.Choosable(open.Request.GalleryId, open.Counted, [.. open.Marks.Where(mark => mark.Choice == SelectionChoice.Chosen).Select(mark => mark.AssetId)], ct);
}

/// <summary>A choice that somebody works on.</summary>
internal sealed record OpenSelection(Reply Reply, SelectionRequest Request, Selection Selection, IReadOnlyList<SelectionMark> Marks)
{
    /// <summary>What they may choose from.</summary>
    public Sight Sight => Reply.Seen.ForChoosing(Request.Scenes);

    /// <summary>What counts: of a joint choice also what the others alone see.</summary>
    public Sight Counted => Request.CountedFor(Reply.Seen);
}
