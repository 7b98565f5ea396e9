using System.Globalization;

namespace Activity.UseCases.Mailing;

/// <summary>The bytes of a file that a mail promised; null where it is none of a closed month.</summary>
public sealed record FindEnclosedPapers(string Key);

/// <summary>What a closed month's papers are called within a mail.</summary>
internal static class PaperKey
{
    private const string Form = "'papers-'yyyy-MM";

    public static string Of(DateOnly month) => month.ToString(Form, CultureInfo.InvariantCulture);

    public static DateOnly? MonthOf(string key) => DateOnly.TryParseExact(key, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
}
