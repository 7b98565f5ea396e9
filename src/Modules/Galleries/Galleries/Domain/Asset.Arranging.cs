namespace Galleries.Domain;

internal sealed partial class Asset
{
    /// <summary>Its place in the order by hand; stays whatever file it gets.</summary>
    public string HandKey { get; private set; } = "";

    public void Place(string handKey) => HandKey = handKey;

    /// <summary>Nobody has moved it: its date says where it is.</summary>
    private void FindPlace()
    {
        if (!HandOrder.IsPlaced(HandKey))
            HandKey = HandOrder.Behind(OldestKey);
    }
}
