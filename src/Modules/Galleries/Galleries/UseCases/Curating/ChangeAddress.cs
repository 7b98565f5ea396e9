using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Gives a gallery another part of the address; whatever leads to the one before goes on to it.</summary>
public sealed record ChangeAddress(Guid GalleryId, string? Slug);

internal sealed class ChangeAddressHandler(IGalleryRepository galleries, TimeProvider clock) : ICommandHandler<ChangeAddress>
{
    public async Task<Outcome> Handle(ChangeAddress command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var slug = command.Slug?.Trim().ToLowerInvariant() ?? "";
        if (Slug.Check(slug) is { Succeeded: false } refused)
            return refused;
        if (await galleries.OwnerOf(slug, ct) is { } ownerId && ownerId != gallery.Id)
            return Outcome.Refused("Another gallery has this address, or had it once. Please choose another one.", nameof(command.Slug));

        var before = gallery.Slug;
        if (gallery.MoveTo(slug))
            await galleries.Leave(new FormerAddress(before, gallery.Id, clock.GetUtcNow()), slug, ct);
        return Outcome.Done;
    }
}
