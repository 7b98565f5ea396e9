namespace BuildingBlocks.Storage;

/// <summary>
/// While somebody holds it, in this process or another one, blobs are not deleted: a copy of the database and the blobs it speaks of can then be taken one
/// after the other. It ends with the process that took it, however that ends.
/// </summary>
public interface IBlobHold
{
    /// <summary>Whether somebody holds it.</summary>
    Task<bool> IsTaken(CancellationToken ct);

    /// <summary>Holds it until disposed; null when somebody else does.</summary>
    Task<IHeldBlobs?> Take(CancellationToken ct);
}

/// <summary>Blobs that stay.</summary>
public interface IHeldBlobs : IAsyncDisposable
{
    /// <summary>Says that they stayed until now.</summary>
    /// <exception cref="IOException">The hold was lost meanwhile, and some may be gone.</exception>
    Task Confirm(CancellationToken ct);
}
