using System.Text;

namespace Settings.Domain;

/// <summary>RFC 4648's letters and digits without those that look alike, and without padding.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (bits, held) = (0, 0);
        foreach (var each in bytes)
        {
            (bits, held) = ((bits << 8) | each, held + 8);
            for (; held >= 5; held -= 5)
                text.Append(Alphabet[(bits >> (held - 5)) & 31]);
            bits &= 31;
        }

        if (held > 0)
            text.Append(Alphabet[(bits << (5 - held)) & 31]);
        return text.ToString();
    }
}
