using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>
/// What one visitor did within a quarter of an hour in UTC, and how many visits they began. A day of the studio begins with a quarter in every time zone,
/// so that deeds make up whatever period is asked for, and who was there in it.
/// </summary>
/// <param name="Quarter">Of the month, from 0.</param>
/// <param name="Visitor">The visitor's number in the gallery.</param>
/// <param name="Type">How they came in.</param>
/// <param name="Sums">What they did.</param>
/// <param name="Visits">Visits that began; less than nothing where what was heard late takes one back.</param>
internal readonly record struct Deed(int Quarter, int Visitor, UserType Type, Sums Sums, int Visits)
{
    public const int QuartersOfDay = 24 * 4;

    public static Deed Of(Fact fact, int visits = 0) => new(QuarterOf(fact.At), fact.Visitor, fact.Type!.Value, default(Sums).With(fact.Kind, fact.Assets.Count), visits);

    /// <summary>The first day of its month.</summary>
    public static DateOnly MonthOf(DateTimeOffset at) => new(at.UtcDateTime.Year, at.UtcDateTime.Month, 1);

    public static int QuarterOf(DateTimeOffset at) => ((at.UtcDateTime.Day - 1) * QuartersOfDay) + (at.UtcDateTime.Hour * 4) + (at.UtcDateTime.Minute / 15);

    /// <summary>Whether both are one visitor's, of one quarter.</summary>
    public bool IsWith(Deed other) => (Quarter, Visitor, Type) == (other.Quarter, other.Visitor, other.Type);

    public static Deed operator +(Deed one, Deed other) => one with { Sums = one.Sums + other.Sums, Visits = one.Visits + other.Visits };
}
