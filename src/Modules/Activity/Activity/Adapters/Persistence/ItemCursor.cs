using System.Globalization;

namespace Activity.Adapters.Persistence;

/// <summary>Where a page of downloads, shares or collections ended. Harmless when invented.</summary>
internal readonly record struct ItemCursor(int Count, DateTimeOffset At, long Seq)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}-{At.UtcTicks}-{Seq}");

    public static ItemCursor? Read(string? text) =>
        text?.Split('-') is [var count, var ticks, var seq]
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var assets)
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
        && long.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var heard)
            ? new ItemCursor(assets, new DateTimeOffset(at, TimeSpan.Zero), heard) : null;
}
