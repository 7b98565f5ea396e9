using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Which photos count as free downloads, latest first: for the studio, and for those whose downloads are counted.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="From">How many to pass over.</param>
/// <param name="Count">How many at most.</param>
public sealed record ReadLedger(Guid GalleryId, Viewer Viewer, int From = 0, int Count = 100);

/// <summary>The account of a gallery's free downloads.</summary>
/// <param name="Quota">How many different photos are free; null where none are counted.</param>
/// <param name="Taken">How many count.</param>
/// <param name="Lines">Some of them.</param>
public sealed record LedgerAccount(int? Quota, int Taken, IReadOnlyList<LedgerLine> Lines)
{
    /// <summary>How many are left, where they are counted.</summary>
    public int Left => Math.Max(0, (Quota ?? 0) - Taken);
}

/// <summary>One photo that counts.</summary>
/// <param name="AssetId">The photo.</param>
/// <param name="FileName">As it was called then; null where the viewer doesn't see it and didn't take it.</param>
/// <param name="Name">Who took it first, or null.</param>
/// <param name="Email">Their address, or null.</param>
/// <param name="TakenAt">When.</param>
public sealed record LedgerLine(Guid AssetId, string? FileName, string? Name, string? Email, DateTimeOffset TakenAt);
