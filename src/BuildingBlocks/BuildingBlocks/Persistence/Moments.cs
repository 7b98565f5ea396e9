namespace BuildingBlocks.Persistence;

/// <summary>Moments are stored in UTC to the microsecond, the precision of PostgreSQL; SQLite has them as whole numbers since 1970, so that it can order them.</summary>
internal static class Moments
{
    public static long ToMicroseconds(DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset FromMicroseconds(long since) => DateTimeOffset.UnixEpoch.AddTicks(since * TimeSpan.TicksPerMicrosecond);

    public static DateTimeOffset Stored(DateTimeOffset at) => FromMicroseconds(ToMicroseconds(at));
}
