using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Settings.Domain;

/// <summary>Codes of an authenticator app: RFC 6238 as all of them have it, with SHA-1, six digits and steps of thirty seconds.</summary>
internal static class Totp
{
    public const int Digits = 6;

    private const int StepSeconds = 30;

    /// <summary>For clocks that are a little off, the step before and the one after are good, too.</summary>
    private const int Drift = 1;

    /// <summary>The newest step whose code this is; null when there is none.</summary>
    public static long? StepOf(byte[] key, string code, DateTimeOffset now)
    {
        var current = now.ToUnixTimeSeconds() / StepSeconds;
        long? found = null;
        for (var step = current - Drift; step <= current + Drift; step++)
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(key, step)), Encoding.ASCII.GetBytes(code)))
                found = step;

        return found;
    }

    public static string CodeAt(byte[] key, DateTimeOffset moment) => Code(key, moment.ToUnixTimeSeconds() / StepSeconds);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "What authenticator apps compute; as a keyed hash SHA-1 is not broken.")]
    private static string Code(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
