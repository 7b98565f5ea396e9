using System.Text;

namespace BuildingBlocks.Mail;

/// <summary>The transfer encoding of RFC 2045 that leaves plain text readable.</summary>
internal static class QuotedPrintable
{
    private const int LongestLine = 75;

    /// <summary>Appends the text in UTF-8, every line ended.</summary>
    public static void Append(StringBuilder into, string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            Line(into, Encoding.UTF8.GetBytes(line));
            into.Append("\r\n");
        }
    }

    private static void Line(StringBuilder into, byte[] line)
    {
        var length = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var token = Token(line[i], last: i == line.Length - 1);
            if (length + token.Length > LongestLine)
            {
                into.Append("=\r\n");
                length = 0;
            }

            into.Append(token);
            length += token.Length;
        }
    }

    /// <summary>A blank at the end of a line would get lost on the way.</summary>
    private static string Token(byte value, bool last) => value switch
    {
        (byte)'=' => "=3D",
        (byte)' ' or (byte)'\t' when !last => ((char)value).ToString(),
        > 32 and < 127 => ((char)value).ToString(),
        _ => $"={value:X2}",
    };
}
