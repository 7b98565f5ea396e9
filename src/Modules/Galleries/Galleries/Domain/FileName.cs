using System.Globalization;

namespace Galleries.Domain;

/// <summary>Names of files as photographers' machines send them; shown and given back, never used as a path.</summary>
internal static class FileName
{
    private const int Longest = 200;

    /// <summary>The last part of a path of any system, without control characters and invisible direction marks, of bounded length.</summary>
    public static string Clean(string sent)
    {
        var last = Folding.WellFormed(sent)[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var visible = new string([.. last.Where(IsVisible)]).Trim();
        return visible.Trim('.').Length == 0 ? "unnamed" : Shorten(visible);
    }

    private static bool IsVisible(char letter) =>
        !char.IsControl(letter)
        && (letter is '\u200D' || CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));

    private static string Shorten(string name)
    {
        if (name.Length <= Longest)
            return name;

        var extension = Path.GetExtension(name);
        if (extension.Length > 16)
            extension = "";

        var end = Longest - extension.Length;
        if (char.IsHighSurrogate(name[end - 1]))
            end--;

        return name[..end] + extension;
    }
}
