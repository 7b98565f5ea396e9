using System.Globalization;

namespace Activity.Adapters.Persistence;

/// <summary>Where a page of orders ended: a moment's ticks or an amount, and the order's number, which may have dashes. Harmless when invented.</summary>
internal readonly record struct SaleCursor(long Key, string Number)
{
    public DateTimeOffset At => new(Math.Min(Key, DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}-{Number}");

    public static SaleCursor? Read(string? text) =>
        text?.Split('-', 2) is [var key, var number] && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? new SaleCursor(read, number) : null;
}
