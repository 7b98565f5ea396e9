namespace Galleries.Domain;

/// <summary>Now, as the studio's clock on the wall has it.</summary>
internal readonly record struct Moment(DateTimeOffset Now, TimeZoneInfo Zone)
{
    /// <summary>Whether 23:59 of that day has come.</summary>
    public bool IsOver(DateOnly day) => Now >= EndOf(day);

    private DateTimeOffset EndOf(DateOnly day)
    {
        var local = day.ToDateTime(new TimeOnly(23, 59));
        // Clocks put forward may skip 23:59; the day then ends where the clock goes on.
        while (Zone.IsInvalidTime(local))
            local = local.AddMinutes(1);

        // Clocks put back run through 23:59 twice; the client gets the later one.
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Min() : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }
}
