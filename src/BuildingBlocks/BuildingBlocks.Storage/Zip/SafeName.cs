using System.Buffers;
using System.Globalization;
using System.Text;

namespace BuildingBlocks.Storage.Zip;

/// <summary>A file's or folder's name that Windows, macOS and Linux all take.</summary>
internal readonly record struct SafeName(string Stem, string Extension)
{
    // Linux takes 255 bytes of UTF-8; Windows counts the whole path, so this leaves room for the folder it is unpacked to.
    private const int MaximumBytes = 200;
    private const int LongestExtension = 16;
    private const string Unnamed = "unnamed";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"/\\|?*");
    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    public string Whole => Stem + Extension;

    public static SafeName ForFile(string name)
    {
        var clean = Clean(name);
        var dot = clean.LastIndexOf('.');
        var hasExtension = dot > 0 && clean.Length - dot is > 1 and <= LongestExtension + 1;
        return hasExtension ? Fitting(clean[..dot], clean[dot..]) : Fitting(clean, "");
    }

    public static SafeName ForFolder(string name) => Fitting(Clean(name), "");

    /// <summary>Equal for names that some file system takes for the same, in other case or other composition of letters.</summary>
    public static string Key(string name) =>
        name.Normalize(NormalizationForm.FormKD).ToUpperInvariant().ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal);

    /// <summary>This name with a number before the extension.</summary>
    public string Numbered(int number)
    {
        var suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
        return Cut(Stem, MaximumBytes - Bytes(Extension) - suffix.Length) + suffix + Extension;
    }

    private static SafeName Fitting(string stem, string extension) => new(Cut(stem, MaximumBytes - Bytes(extension)), extension);

    private static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
            clean.Append(IsAllowed(rune) ? rune.ToString() : "_");

        // Windows drops dots and spaces at the end; a dot at the beginning hides the file elsewhere.
        var trimmed = clean.ToString().Normalize(NormalizationForm.FormC).Trim(' ').TrimEnd('.', ' ');
        if (trimmed.Length == 0)
            return Unnamed;
        if (trimmed[0] == '.')
            trimmed = "_" + trimmed[1..];
        return IsDevice(trimmed) ? "_" + trimmed : trimmed;
    }

    // Half surrogate pairs arrive as U+FFFD. Marks that turn the direction of writing can make "gpj.exe" look like "exe.jpg".
    private static bool IsAllowed(Rune rune) =>
        rune != Rune.ReplacementChar
        && !(rune.IsBmp && Forbidden.Contains((char)rune.Value))
        && rune.Value is not (0xFEFF or 0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    // Windows looks at what stands before the first dot.
    private static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0].TrimEnd(' '));

    private static string Cut(string stem, int maximumBytes)
    {
        if (Bytes(stem) <= maximumBytes)
            return stem;

        var length = 0;
        var bytes = 0;
        for (var graphemes = StringInfo.GetTextElementEnumerator(stem); graphemes.MoveNext();)
        {
            var grapheme = graphemes.GetTextElement();
            bytes += Bytes(grapheme);
            if (bytes > maximumBytes)
                break;
            length += grapheme.Length;
        }

        var cut = stem[..length].TrimEnd('.', ' ');
        return cut.Length > 0 ? cut : Unnamed;
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
