using System.Globalization;
using System.Text;

namespace Galleries.Domain;

/// <summary>Text without case, accents and compatibility forms, so that "MÜLLER" and "muller" are the same; the same in every culture.</summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in WellFormed(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
                continue;

            switch (char.ToLowerInvariant(letter))
            {
                case 'ß': folded.Append("ss"); break;
                case 'æ': folded.Append("ae"); break;
                case 'œ': folded.Append("oe"); break;
                case 'ø': folded.Append('o'); break;
                case 'đ' or 'ð': folded.Append('d'); break;
                case 'ł': folded.Append('l'); break;
                case 'ı': folded.Append('i'); break;
                case 'þ': folded.Append("th"); break;
                case var plain: folded.Append(plain); break;
            }
        }

        return folded.ToString();
    }

    /// <summary>As it is kept where one line is meant: a line break in a name would begin another header in a mail's subject.</summary>
    public static string OneLine(string text) => new string([.. WellFormed(text).Select(letter => char.IsControl(letter) ? ' ' : letter)]).Trim();

    /// <summary>As it is kept where some lines are meant.</summary>
    public static string Lines(string text) => new string([.. WellFormed(text).ReplaceLineEndings("\n").Where(letter => letter == '\n' || !char.IsControl(letter))]).Trim();

    /// <summary>Half a surrogate pair, as broken file names have it, becomes U+FFFD: it can neither be normalized nor stored.</summary>
    public static string WellFormed(string text)
    {
        if (!text.Any(char.IsSurrogate))
            return text;

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.ToString());

        return whole.ToString();
    }
}
