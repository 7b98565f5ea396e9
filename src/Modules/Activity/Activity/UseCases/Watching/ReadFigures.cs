namespace Activity.UseCases.Watching;

/// <summary>The sums of what visitors did.</summary>
public sealed record ReadFigures(ActivityScope Scope);

/// <summary>Sums over all, by type of user, and by day.</summary>
/// <param name="Totals">Over all.</param>
/// <param name="Types">Those of each type, in the types' order, also where they did nothing.</param>
/// <param name="Days">Days of the studio on which something was done, in their order.</param>
public sealed record ActivityFigures(ActivityTotals Totals, IReadOnlyList<TypeFigures> Types, IReadOnlyList<DayFigures> Days)
{
    /// <summary>Those of each gallery in which something was done, removed ones included, the most views first.</summary>
    public IReadOnlyList<FiguresOfGallery> Galleries { get; init; } = [];
}

/// <summary>Sums. Revenue is minor units of <paramref name="Currency"/>, tax included, of orders paid in the period that were not canceled.</summary>
/// <param name="People">Different people who did something. One who comes in two ways is one; one with two galleries is one in each.</param>
/// <param name="Visits">Stays with less than half an hour between one thing and the next.</param>
/// <param name="Views">Assets looked at large.</param>
/// <param name="Downloads">Assets begun to be downloaded.</param>
/// <param name="Favorites">Hearts given, less those taken back.</param>
/// <param name="Shares">How often something was shared.</param>
/// <param name="Collections">Collections made, Favorites among them.</param>
/// <param name="Orders">Orders placed that were not canceled.</param>
/// <param name="RevenueMinor">Minor units.</param>
/// <param name="Currency">Null where nothing was sold.</param>
public sealed record ActivityTotals(
    int People, int Visits, int Views, int Downloads, int Favorites, int Shares, int Collections, int Orders, long RevenueMinor, string? Currency);

/// <summary>What those of one type did.</summary>
public sealed record TypeFigures(UserType Type, ActivityTotals Totals);

/// <summary>What was done in one gallery.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsRemoved">Whether there is nothing to be led to any more.</param>
/// <param name="Totals">What was done.</param>
public sealed record FiguresOfGallery(Guid GalleryId, string Name, bool IsRemoved, ActivityTotals Totals);

/// <summary>What was done on one day, by the types in their order.</summary>
public sealed record DayFigures(DateOnly Day, IReadOnlyList<DayOfType> Types);

/// <summary>What those of one type did on a day.</summary>
public sealed record DayOfType(UserType Type, int Views, int Downloads, int Favorites, int Shares);
