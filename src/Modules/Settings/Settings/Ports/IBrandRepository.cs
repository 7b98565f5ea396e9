using Settings.Domain;

namespace Settings.Ports;

/// <summary>The brand, of which there is at most one.</summary>
internal interface IBrandRepository
{
    /// <summary>Null while nothing was chosen.</summary>
    Task<Brand?> Find(CancellationToken ct);

    void Add(Brand brand);
}
