using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Selecting;

/// <summary>Begins with the favorites: chooses them all, or has those undecided that are not chosen yet.</summary>
public sealed record ChooseFavorites(Guid GalleryId, Viewer Viewer, Guid RequestId, SelectionChoice Choice);

internal sealed class ChooseFavoritesHandler(SelectionDesk desk, ICollectionRepository collections) : ICommandHandler<ChooseFavorites>
{
    public async Task<Outcome> Handle(ChooseFavorites command, CancellationToken ct)
    {
        var (open, outcome) = await desk.Open(command.GalleryId, command.Viewer, command.RequestId, ct);
        if (open is null)
            return outcome;

        var favorites = await collections.Picked(command.GalleryId, open.Reply.Visitor!.Id, ct);
        var chosen = open.Marks.Where(mark => mark.Choice == SelectionChoice.Chosen).Select(mark => mark.AssetId);
        var wanted = favorites.Except(chosen).ToList();
        return wanted.Count == 0 ? Outcome.Done : await desk.Put(open, wanted, command.Choice, ct);
    }
}
