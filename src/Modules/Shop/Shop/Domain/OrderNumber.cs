using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Shop.Domain;

/// <summary>The number on paper, such as 2026-0001: counted without gaps within the studio's year.</summary>
internal readonly record struct OrderNumber(int Year, int Sequence)
{
    public static bool TryParse([NotNullWhen(true)] string? text, out OrderNumber number)
    {
        number = default;
        if (text?.Split('-') is not [var year, var sequence]
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var parsedYear)
            || !int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var parsedSequence))
            return false;

        number = new OrderNumber(parsedYear, parsedSequence);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Sequence:0000}");
}
