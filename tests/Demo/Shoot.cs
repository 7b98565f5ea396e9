using Testing.Photographs;

namespace Demo;

/// <summary>A job of the studio: who, what, when, and what became of the gallery.</summary>
/// <param name="Name">The gallery's name.</param>
/// <param name="Clients">Invited by mail; the first is the customer.</param>
/// <param name="EventType">As on the customer card.</param>
/// <param name="Location">As on the customer card.</param>
/// <param name="DaysAgo">When the event was.</param>
/// <param name="Photos">How many.</param>
/// <param name="Scenes">What they show; the cover is of the first.</param>
internal sealed record Shoot(string Name, IReadOnlyList<Person> Clients, string EventType, string Location, int DaysAgo, int Photos, PhotographScene[] Scenes)
{
    public string? Phone { get; init; }

    public string? Notes { get; init; }

    /// <summary>How long after the event the gallery was made.</summary>
    public int DaysOfEditing { get; init; } = 3;

    public bool StaysDraft { get; init; }

    /// <summary>Whether it was taken offline again.</summary>
    public bool WentOffline { get; init; }

    public int? ExpiresInDays { get; init; }

    /// <summary>What a photo costs, in cents; null when nothing is for sale.</summary>
    public long? Price { get; init; }

    /// <summary>How many come by the link for everybody.</summary>
    public int Guests { get; init; }

    /// <summary>What is bought, by whom, and what becomes of it.</summary>
    public IReadOnlyList<Purchase> Purchases { get; init; } = [];

    /// <summary>Spoken of as by the customer.</summary>
    public string Customer => string.Join(" & ", Clients.Select(client => client.Name));
}

internal sealed record Person(string Name, string Email);

/// <summary>An order; a client buys as themselves, anybody else as a guest.</summary>
internal sealed record Purchase(Person Buyer, int Photos, PurchaseEnd End);

internal enum PurchaseEnd
{
    LeftInCart,
    Pending,
    Paid,
    Canceled,
}
