namespace Galleries.Ports;

/// <summary>Moves originals between the store where they are received and the archive. Whoever reads an original finds it in either.</summary>
internal interface IArchiveStore
{
    /// <summary>Copies an original and reads the copy again.</summary>
    /// <param name="blobKey">Which.</param>
    /// <param name="contentKey">What it hashes to (SHA-256, lower-case hexadecimal).</param>
    /// <param name="isOutward">To the archive; otherwise back.</param>
    /// <param name="ct">Stops; what was copied in part is gone, or found by the next try.</param>
    /// <returns>Whether a whole copy lies there; not where the original is missing or damaged.</returns>
    Task<bool> Copy(string blobKey, string contentKey, bool isOutward, CancellationToken ct);

    /// <summary>Deletes an original where it was moved away from; nothing happens when there is none.</summary>
    /// <returns>False when that has to wait, since a backup is being made.</returns>
    Task<bool> ClearBehind(string blobKey, bool isOutward, CancellationToken ct);
}
