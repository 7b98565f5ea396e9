using Settings.Domain;

namespace Settings.Ports;

/// <summary>The studio, of which there is one.</summary>
internal interface IStudioRepository
{
    /// <summary>Null before the first start.</summary>
    Task<Studio?> Find(CancellationToken ct);

    void Add(Studio studio);
}
