namespace Galleries.Domain;

internal sealed partial class Asset
{
    /// <summary>Since when the photographer has it in the bin, or had it there before it was deleted for good; null for one that was never thrown away.</summary>
    public DateTimeOffset? BinnedAt { get; private set; }

    /// <summary>What was thrown away with it, to come back with it.</summary>
    public Guid? BinId { get; private set; }

    /// <summary>Since when it is deleted for good, and known only so that no update brings it back and who paid for it gets it. Null for all others.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>The cover it was; null for one that was not.</summary>
    public LostCover? LostCover { get; private set; }

    public bool IsInBin => BinnedAt is not null && ErasedAt is null;

    /// <summary>It has left the gallery by hand.</summary>
    /// <param name="binId">Of everything that goes with it.</param>
    /// <param name="lost">The cover it was; null for one that was not.</param>
    /// <param name="now">Since now.</param>
    public void ThrowAway(Guid binId, LostCover? lost, DateTimeOffset now) => (BinId, LostCover, BinnedAt) = (binId, lost, now);

    /// <summary>Only that it was is left of it.</summary>
    public void Erase(DateTimeOffset now)
    {
        BinnedAt ??= now;
        (GoneAt, ErasedAt, BinId, LostCover, Replaced, Placeholder) = (GoneAt ?? now, now, null, null, null, "");
        Release();
    }

    private void TakeOutOfBin() => (BinnedAt, BinId, ErasedAt, LostCover) = (null, null, null, null);
}

/// <summary>How a photo was the cover.</summary>
/// <param name="Instead">What became the cover in its place; null where nothing could.</param>
/// <param name="Across">The point that stays in sight, in hundredths from left.</param>
/// <param name="Down">Likewise from top.</param>
internal sealed record LostCover(Guid? Instead, int Across, int Down);
