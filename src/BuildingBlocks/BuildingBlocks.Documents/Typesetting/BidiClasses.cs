using System.Globalization;
using System.Text;

namespace BuildingBlocks.Documents.Typesetting;

/// <summary>Which bidirectional type a character has; .NET does not tell, so ranges and general categories do.</summary>
internal static class BidiClasses
{
    /// <summary>Nothing below runs from right to left, so lines without such characters need no reordering.</summary>
    public const int FirstRightToLeft = 0x0590;

    public static BidiClass Of(int codePoint) => codePoint switch
    {
        >= '0' and <= '9' or 0xB2 or 0xB3 or 0xB9 or 0x2070 or (>= 0x2074 and <= 0x2079) or (>= 0x2080 and <= 0x2089) => BidiClass.EuropeanNumber,
        '+' or '-' or 0x207A or 0x207B or 0x2212 => BidiClass.EuropeanSeparator,
        ',' or '.' or '/' or ':' or 0xA0 or 0x060C or 0x202F or 0x2044 => BidiClass.CommonSeparator,
        '#' or '%' or 0xB0 or 0xB1 or 0x066A or (>= 0x2030 and <= 0x2034) or 0x2213 => BidiClass.EuropeanTerminator,
        (>= 0x0660 and <= 0x0669) or 0x066B or 0x066C => BidiClass.ArabicNumber,
        _ => ByCategory(codePoint),
    };

    private static BidiClass ByCategory(int codePoint) => Category(codePoint) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NonSpacingMark,
        UnicodeCategory.CurrencySymbol => BidiClass.EuropeanTerminator,
        _ when IsHebrew(codePoint) => BidiClass.RightToLeft,
        _ when IsArabic(codePoint) => BidiClass.ArabicLetter,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => BidiClass.WhiteSpace,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => BidiClass.LeftToRight,
        _ => BidiClass.OtherNeutral,
    };

    private static UnicodeCategory Category(int codePoint) =>
        Rune.IsValid(codePoint) ? Rune.GetUnicodeCategory(new Rune(codePoint)) : UnicodeCategory.OtherNotAssigned;

    private static bool IsHebrew(int codePoint) => codePoint is (>= 0x0590 and <= 0x05FF) or (>= 0x07C0 and <= 0x085F)
        or (>= 0xFB1D and <= 0xFB4F and not 0xFB29) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static bool IsArabic(int codePoint) => codePoint is (>= 0x0608 and <= 0x07BF and not 0x060E and not 0x060F)
        or (>= 0x0860 and <= 0x08FF) or (>= 0xFB50 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFDFC) or (>= 0xFE70 and <= 0xFEFE);
}
