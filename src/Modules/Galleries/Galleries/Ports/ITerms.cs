using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The rules in force for a gallery.</summary>
internal interface ITerms
{
    /// <summary>From memory: for pages and pictures.</summary>
    ValueTask<Terms> InForce(Guid galleryId, CancellationToken ct);

    /// <summary>Beyond doubt: for everything that leaves the house.</summary>
    Task<Terms> Certain(Guid galleryId, CancellationToken ct);
}
