using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Who asks to be let in.</summary>
internal interface IAccessRequests
{
    /// <summary>By the address in lower case.</summary>
    Task<AccessRequest?> FindRequestOf(Guid galleryId, string email, CancellationToken ct);

    Task<AccessRequest?> FindRequest(Guid galleryId, Guid requestId, CancellationToken ct);

    /// <summary>How many were asked for or asked again since then.</summary>
    Task<int> CountAsked(Guid galleryId, DateTimeOffset since, CancellationToken ct);

    void Add(AccessRequest request);
}
