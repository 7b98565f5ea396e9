using System.Buffers;
using System.Globalization;
using System.Text;

namespace BuildingBlocks.Documents.Typesetting;

/// <summary>Makes text ready for setting: composed characters, spaces for tabs, no invisible controls; lines end with \n alone.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0xA0, 0x260)).Where(c => c != 0xAD).Select(c => (char)c), '\n', '€', '–', '…']);

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Harmless))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            Append(plain, rune);
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void Append(StringBuilder plain, Rune rune)
    {
        bool variationSelector = rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
            case UnicodeCategory.Control when rune.Value is '\n' or '\r' or 0x85:
                plain.Append('\n');
                break;
            case UnicodeCategory.Control:
                plain.Append(rune.Value is '\t' or '\v' or '\f' ? " " : "");
                break;
            case not UnicodeCategory.Format when !variationSelector:
                plain.Append(rune);
                break;
            default:
                break;
        }
    }
}
