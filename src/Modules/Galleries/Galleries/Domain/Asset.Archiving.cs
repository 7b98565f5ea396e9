namespace Galleries.Domain;

internal sealed partial class Asset
{
    /// <summary>Whether its original lies in the archive.</summary>
    public bool IsArchived { get; private set; }

    /// <summary>A copy that was read again lies there.</summary>
    public void MoveTo(bool archive) => IsArchived = archive;
}
