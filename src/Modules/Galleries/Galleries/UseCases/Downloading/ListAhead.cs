using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Downloading;

/// <summary>What of a gallery is still to be made before anybody asks for it, in the sizes it offers.</summary>
internal sealed record ListAhead(Guid GalleryId, int Count);

/// <summary>Some of what is to be made.</summary>
/// <param name="Edge">Pixels; null when there is nothing to do.</param>
/// <param name="AssetIds">The photos.</param>
/// <param name="IsTooEarly">Whether previews are to be made first, of whatever gallery.</param>
internal sealed record Ahead(int? Edge, IReadOnlyList<Guid> AssetIds, bool IsTooEarly = false);

/// <summary>Every gallery there is.</summary>
internal sealed record ListAllGalleries;

/// <summary>Keeps what a gallery offers from being swept.</summary>
internal sealed record KeepOffered(Guid GalleryId);

internal sealed class KeepOfferedHandler(IGalleryRepository galleries, ITerms terms, IStudioCard studio, IRenditions renditions, TimeProvider clock)
    : ICommandHandler<KeepOffered>
{
    public async Task<Outcome> Handle(KeepOffered command, CancellationToken ct)
    {
        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Done;

        foreach (var edge in OfferedEdges.Of(gallery, await terms.InForce(gallery.Id, ct), moment))
            await renditions.Keep(gallery.Id, edge, moment.Now + Rendition.Kept, ct);
        return Outcome.Done;
    }
}

/// <summary>What is made ahead of time.</summary>
internal static class OfferedEdges
{
    /// <summary>Web size first: it is made in no time. Nothing where nobody can download.</summary>
    public static IReadOnlyList<int> Of(Gallery gallery, Terms terms, Moment moment) =>
        terms.DownloadEnabled && gallery.PhaseAt(moment) is not (GalleryPhase.Expired or GalleryPhase.Archived)
            ? [.. terms.Offer.Sizes.Select(terms.Offer.EdgeOf).OfType<int>().Order()]
            : [];
}
