using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Covering;

/// <summary>The photographer does not take a client's cover.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="DesignId">The design that the photographer saw.</param>
/// <param name="Word">What the client reads about it; null or blank for nothing.</param>
public sealed record DeclineCover(Guid GalleryId, Guid DesignId, string? Word);

internal sealed class DeclineCoverHandler(IGalleryRepository galleries, CoverLetters letters) : ICommandHandler<DeclineCover>
{
    public async Task<Outcome> Handle(DeclineCover command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var outcome = gallery.DeclineCover(command.DesignId, command.Word ?? "");
        if (outcome.Succeeded)
            await letters.TellClient(gallery, ct);
        return outcome;
    }
}
