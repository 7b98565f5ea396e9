using System.Buffers;

namespace BuildingBlocks.Storage;

/// <summary>What a key may look like, the same for every store.</summary>
internal static class BlobKey
{
    private const int MaximumLength = 200;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-/");

    public static void Check(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        if (!IsValid(key))
            throw new ArgumentException(
                $"A key has 1 to {MaximumLength} lower-case letters, digits and '-', in parts divided by '/'.", nameof(key));
    }

    public static bool IsValid(string key) =>
        key.Length is >= 1 and <= MaximumLength && !key.AsSpan().ContainsAnyExcept(Allowed)
        && key[0] != '/' && key[^1] != '/' && !key.Contains("//", StringComparison.Ordinal);

    /// <summary>What a store throws when other bytes lie under the key.</summary>
    public static InvalidOperationException Taken(string key) => new($"Other bytes are already stored as {key}.");
}
