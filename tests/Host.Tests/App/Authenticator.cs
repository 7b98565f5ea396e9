using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Host.Tests.App;

/// <summary>An authenticator app, as RFC 6238 has it, on a phone whose clock the test moves.</summary>
internal sealed class Authenticator(string typedKey, TimeProvider clock)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "What authenticator apps compute.")]
    public string Code()
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, clock.GetUtcNow().ToUnixTimeSeconds() / 30);
        var hash = HMACSHA1.HashData(Key(), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return $"{number % 1_000_000:D6}";
    }

    private byte[] Key()
    {
        var bits = string.Concat(typedKey.Where(char.IsAsciiLetterOrDigit).Select(letter => Convert.ToString(Alphabet.IndexOf(letter), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2))];
    }
}
