namespace Galleries.Ports;

/// <summary>What clients know of the studio.</summary>
internal interface IStudioCard
{
    ValueTask<StudioCard> Read(CancellationToken ct);
}

/// <summary>The studio.</summary>
/// <param name="Name">As clients read it.</param>
/// <param name="ContactEmail">Whom a client writes to; null before the studio has said.</param>
/// <param name="Zone">Whose midnight ends a gallery's last day.</param>
internal sealed record StudioCard(string Name, string? ContactEmail, TimeZoneInfo Zone)
{
    /// <summary>How many months it is kept when links were opened; null for as long as they are there.</summary>
    public int? VisitMonths { get; init; }
}
