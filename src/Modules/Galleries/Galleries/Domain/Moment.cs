namespace Galleries.Domain;

/// <summary>Now, as the studio's clock on the wall has it.</summary>
internal readonly record struct Moment(DateTimeOffset Now, TimeZoneInfo Zone)
{
    /// <summary>The day it is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Local);

    /// <summary>Whether it is an hour of the day at which nobody minds a mail.</summary>
    public bool IsCivil => Local.Hour is >= 9 and < 21;

    private DateTime Local => TimeZoneInfo.ConvertTime(Now, Zone).DateTime;

    /// <summary>Whether 23:59 of that day has come.</summary>
    public bool IsOver(DateOnly day) => Now >= EndOf(day);

    /// <summary>When that clock shows this: where it is put back and shows it twice, the first time.</summary>
    public DateTimeOffset At(DateTime local)
    {
        // The calendar's first and last day may not have the hour in every place.
        var within = Math.Clamp(local.Ticks, TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
        var shown = Shown(new DateTime(within, DateTimeKind.Unspecified));
        return new DateTimeOffset(shown, Zone.IsAmbiguousTime(shown) ? Zone.GetAmbiguousTimeOffsets(shown).Max() : Zone.GetUtcOffset(shown));
    }

    private DateTimeOffset EndOf(DateOnly day)
    {
        var local = Shown(day.ToDateTime(new TimeOnly(23, 59)));
        // Clocks put back run through 23:59 twice; the client gets the later one.
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Min() : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    /// <summary>Where the clock is put forward and skips that, what it goes on with.</summary>
    private DateTime Shown(DateTime local)
    {
        while (Zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        return local;
    }
}
