namespace Galleries.Domain;

internal sealed partial class Asset
{
    /// <summary>Since when main clients and the studio alone see it; null for everybody.</summary>
    public DateTimeOffset? HiddenAt { get; private set; }

    public bool IsHidden => HiddenAt is not null;

    /// <summary>Whether this is news.</summary>
    public bool Hide(DateTimeOffset now)
    {
        if (IsHidden)
            return false;

        HiddenAt = now;
        return true;
    }

    /// <summary>Whether this is news.</summary>
    public bool Unhide()
    {
        if (!IsHidden)
            return false;

        HiddenAt = null;
        return true;
    }
}
