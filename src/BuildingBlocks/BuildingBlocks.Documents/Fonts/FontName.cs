using System.Text;

namespace BuildingBlocks.Documents.Fonts;

internal static class FontName
{
    private const int PostScriptNameId = 6;
    private const int Windows = 3;

    /// <summary>The PostScript name, cut to the letters a PDF name may carry unescaped.</summary>
    public static string? PostScript(ReadOnlySpan<byte> name)
    {
        if (name.Length < 6)
        {
            return null;
        }

        int texts = name.U16(4);
        for (int i = 0; i < name.U16(2); i++)
        {
            ReadOnlySpan<byte> record = name.Slice(6 + i * 12, 12);
            if (record.U16(6) == PostScriptNameId)
            {
                ReadOnlySpan<byte> text = name.Slice(texts + record.U16(10), record.U16(8));
                Encoding encoding = record.U16(0) is 0 or Windows ? Encoding.BigEndianUnicode : Encoding.Latin1;
                string plain = new([.. encoding.GetString(text).Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')]);
                return plain.Length > 0 ? plain : null;
            }
        }

        return null;
    }
}
