using Activity.Domain;

namespace Activity.Ports;

/// <summary>How high assets of galleries can score.</summary>
internal interface IPeaks
{
    /// <summary>Numbers of galleries that were not measured yet, or so long ago that it says little.</summary>
    Task<IReadOnlyList<int>> Outdated(CancellationToken ct);

    /// <summary>From the gallery's day sheets; null where they were made anew meanwhile.</summary>
    Task<Peaks?> Measure(int gallery, CancellationToken ct);

    /// <summary>Keeps what was measured.</summary>
    Task Store(Peaks measured, CancellationToken ct);
}
