namespace Galleries.Ports;

/// <summary>What somebody is looking at while its previews wait: its turn comes first. No more than a few screens full are remembered.</summary>
internal interface IAttention
{
    void Look(Guid assetId);

    /// <summary>Takes out what was looked at first and longest ago, so many at most.</summary>
    IReadOnlyList<Guid> Take(int count);
}
