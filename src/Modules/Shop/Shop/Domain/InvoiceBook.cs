using BuildingBlocks;

namespace Shop.Domain;

/// <summary>
/// Counts the studio's invoices; kept together with the invoice, so that no number is lost and none is given twice. There is exactly one.
/// What it counts on with is the studio's wish, but never less than what was given.
/// </summary>
internal sealed class InvoiceBook
{
    public const int HighestCount = 999_999_999;

    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000001");

    // Of numbers that do not begin anew.
    private const int AllYears = 0;

    private readonly List<InvoiceSeries> _series = [];

    public required Guid Id { get; init; }

    public string Pattern { get; private set; } = InvoicePattern.Initial.Text;

    public bool RestartsYearly { get; private set; } = true;

    public static InvoiceBook Empty() => new() { Id = OnlyId };

    /// <summary>The count of the next invoice, if it is of this day.</summary>
    public int NextOn(DateOnly day) => SeriesOf(day).Next;

    /// <summary>Its number.</summary>
    public string NumberOn(DateOnly day) => new InvoicePattern(Pattern).Write(day, NextOn(day));

    /// <summary>Gives the next number away.</summary>
    public InvoiceNumber Draw(DateOnly day)
    {
        var series = SeriesOf(day);
        Put(series with { Next = series.Next + 1, Given = series.Next });
        return new InvoiceNumber(series.Year, series.Next, new InvoicePattern(Pattern).Write(day, series.Next));
    }

    /// <summary>From now on numbers look like this, and the next one of this day counts so.</summary>
    public Outcome Change(string pattern, bool restartsYearly, int next, DateOnly day)
    {
        var outcome = Check(pattern, restartsYearly, next, day);
        if (!outcome.Succeeded)
            return outcome;

        (Pattern, RestartsYearly) = (pattern.Trim(), restartsYearly);
        Put(SeriesOf(day) with { Next = next });
        return Outcome.Done;
    }

    /// <summary>Whether it may be changed so.</summary>
    public Outcome Check(string pattern, bool restartsYearly, int next, DateOnly day)
    {
        var wanted = new InvoicePattern(pattern.Trim());
        if (wanted.Check() is { Succeeded: false } refused)
            return refused;
        if (restartsYearly && !wanted.NamesYear)
            return Outcome.Refused("Numbers that begin anew each year would come again: put {year} into the pattern, or let the numbers go on.", InvoicePattern.Field);
        if (next is < 1 or > HighestCount)
            return Outcome.Refused($"The next number is between 1 and {HighestCount}.", "Next");

        return SeriesOf(day, restartsYearly) is { Given: var given } && next <= given
            ? Outcome.Refused($"Number {given} was given to an invoice already: the next one is at least {given + 1}.", "Next")
            : Outcome.Done;
    }

    private InvoiceSeries SeriesOf(DateOnly day) => SeriesOf(day, RestartsYearly);

    private InvoiceSeries SeriesOf(DateOnly day, bool restartsYearly)
    {
        var year = restartsYearly ? day.Year : AllYears;
        return _series.Find(series => series.Year == year) ?? new InvoiceSeries(year, Next: 1, Given: 0);
    }

    private void Put(InvoiceSeries series)
    {
        _series.RemoveAll(other => other.Year == series.Year);
        _series.Add(series);
    }
}

/// <summary>The numbers of a year, or of all years.</summary>
/// <param name="Year">0 where numbers do not begin anew.</param>
/// <param name="Next">What the next invoice counts as.</param>
/// <param name="Given">What the last one counted as; 0 before the first.</param>
internal sealed record InvoiceSeries(int Year, int Next, int Given);

/// <summary>A number that was given to an invoice.</summary>
/// <param name="Series">The year it was counted in; 0 where numbers do not begin anew.</param>
/// <param name="Sequence">Its place there.</param>
/// <param name="Text">As it is written.</param>
internal sealed record InvoiceNumber(int Series, int Sequence, string Text);
