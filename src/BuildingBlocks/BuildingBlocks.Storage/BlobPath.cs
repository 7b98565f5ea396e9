using System.Security.Cryptography;
using System.Text;

namespace BuildingBlocks.Storage;

/// <summary>How a key is called among files: "a/b" is "3f/a_b", spread over 256 folders. No key has a '_', so it reads both ways.</summary>
public static class BlobPath
{
    /// <summary>The path of a key, its two parts divided by '/'.</summary>
    public static string Of(string key) => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)).AsSpan(0, 1))}/{key.Replace('/', '_')}";

    /// <summary>The key that a path is of.</summary>
    public static string KeyOf(string path) => path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('_', '/');
}
