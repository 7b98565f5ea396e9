using System.Diagnostics;
using BuildingBlocks.Storage;

namespace Galleries.Adapters.Storage;

/// <summary>A staged file that is open, or about to be; one holder at a time.</summary>
internal sealed class OpenFile
{
    public StagedFile? File { get; set; }

    public bool IsHeld { get; private set; }

    /// <summary>Ticks of the processor's clock, for their order alone.</summary>
    public long ReleasedAt { get; private set; }

    public bool TryHold() => !IsHeld && (IsHeld = true);

    public void Release() => (IsHeld, ReleasedAt) = (false, Stopwatch.GetTimestamp());

    /// <summary>The file stays where it is, unless it was taken.</summary>
    public void Close()
    {
        File?.Dispose();
        File = null;
    }
}
