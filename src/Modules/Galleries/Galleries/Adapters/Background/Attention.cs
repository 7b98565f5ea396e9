using Galleries.Ports;

namespace Galleries.Adapters.Background;

/// <summary>Of this host's visitors alone, in memory: what is forgotten has its turn all the same.</summary>
internal sealed class Attention : IAttention
{
    /// <summary>More than the screens of a few visitors hold; whoever scrolls on no longer waits for what they passed.</summary>
    public const int Most = 64;

    private readonly LinkedList<Guid> _looked = [];
    private readonly Lock _gate = new();

    public void Look(Guid assetId)
    {
        lock (_gate)
        {
            if (_looked.Contains(assetId))
                return;

            _looked.AddLast(assetId);
            if (_looked.Count > Most)
                _looked.RemoveFirst();
        }
    }

    public IReadOnlyList<Guid> Take(int count)
    {
        lock (_gate)
        {
            var taken = _looked.Take(count).ToList();
            foreach (var _ in taken)
                _looked.RemoveFirst();
            return taken;
        }
    }
}
