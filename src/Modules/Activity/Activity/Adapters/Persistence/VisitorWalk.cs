using Activity.Domain;
using Activity.UseCases.Watching;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

/// <summary>Visitors in the order of who they are, as an index has them: a page is found without reading them all.</summary>
internal sealed class VisitorWalk(ActivityDbContext db, VisitorSort sort, bool ascending, int? gallery)
{
    private const int AtFirst = 250;
    private const int MostAtOnce = 8_000;

    // The newest, A, and main clients come first, unless it is asked for the other way round.
    private readonly bool _up = sort == VisitorSort.LastSeen ? ascending : !ascending;

    /// <summary>Those that are wanted, from after this one on, and at most so many.</summary>
    public async Task<List<Place>> Take(int count, VisitorFigures? after, Func<Place, bool> isWanted, CancellationToken ct)
    {
        var found = new List<Place>();
        var groups = Groups();
        var atOnce = AtFirst;
        var begin = after is null ? 0 : groups.FindIndex(group => group.Has(after));
        var last = after is null ? null : new Place { Seen = after.LastSeenAt, Called = after.Called, Gallery = after.Gallery, Number = after.Number };
        foreach (var group in groups.Skip(begin))
        {
            List<Place> read;
            var asked = 0;
            do
            {
                (asked, atOnce) = (atOnce, Math.Min(atOnce * 4, MostAtOnce));
                read = await Ordered(group, last).Take(asked).ToListAsync(ct);
                found.AddRange(read.Where(isWanted).Take(count - found.Count));
                last = read.LastOrDefault();
            }
            while (read.Count == asked && found.Count < count);

            if (found.Count == count)
                return found;
            last = null;
        }

        return found;
    }

    /// <summary>Those of whom it is not known come last. Types are in their order, which is not that of their names.</summary>
    private List<Group> Groups()
    {
        List<Group> groups = sort switch
        {
            VisitorSort.LastSeen => [new(visitor => visitor.LastSeenAt is not null, db.Visitors.Where(visitor => visitor.LastSeenAt != null), By.Seen), new(visitor => visitor.LastSeenAt is null, db.Visitors.Where(visitor => visitor.LastSeenAt == null), By.Number)],
            VisitorSort.Name => [new(visitor => visitor.Called is not null, db.Visitors.Where(visitor => visitor.Called != null), By.Called), new(visitor => visitor.Called is null, db.Visitors.Where(visitor => visitor.Called == null), By.Number)],
            _ => [.. Enum.GetValues<UserType>().Cast<UserType?>().Append(null).Select(type => new Group(visitor => visitor.Type == type, db.Visitors.Where(visitor => visitor.Type == type), By.Number))],
        };
        if (ascending)
            groups.Reverse();
        return groups;
    }

    // Only what the index has, so that the rows themselves are not read.
    private IQueryable<Place> Ordered(Group group, Place? after)
    {
        var visitors = gallery is null ? group.Visitors : group.Visitors.Where(visitor => visitor.Gallery == gallery);
        if (after is not null)
            visitors = After(visitors, group.By, after.Seen, after.Called, after.Gallery, after.Number);
        return (group.By, _up) switch
        {
            (By.Seen, false) => visitors.OrderByDescending(visitor => visitor.LastSeenAt).ThenByDescending(visitor => visitor.Gallery).ThenByDescending(visitor => visitor.Number)
                .Select(visitor => new Place { Seen = visitor.LastSeenAt, Gallery = visitor.Gallery, Number = visitor.Number }),
            (By.Seen, true) => visitors.OrderBy(visitor => visitor.LastSeenAt).ThenBy(visitor => visitor.Gallery).ThenBy(visitor => visitor.Number)
                .Select(visitor => new Place { Seen = visitor.LastSeenAt, Gallery = visitor.Gallery, Number = visitor.Number }),
            (By.Called, false) => visitors.OrderByDescending(visitor => visitor.Called).ThenByDescending(visitor => visitor.Gallery).ThenByDescending(visitor => visitor.Number)
                .Select(visitor => new Place { Called = visitor.Called, Gallery = visitor.Gallery, Number = visitor.Number }),
            (By.Called, true) => visitors.OrderBy(visitor => visitor.Called).ThenBy(visitor => visitor.Gallery).ThenBy(visitor => visitor.Number)
                .Select(visitor => new Place { Called = visitor.Called, Gallery = visitor.Gallery, Number = visitor.Number }),
            (_, false) => visitors.OrderByDescending(visitor => visitor.Gallery).ThenByDescending(visitor => visitor.Number).Select(visitor => new Place { Gallery = visitor.Gallery, Number = visitor.Number }),
            _ => visitors.OrderBy(visitor => visitor.Gallery).ThenBy(visitor => visitor.Number).Select(visitor => new Place { Gallery = visitor.Gallery, Number = visitor.Number }),
        };
    }

    // The first condition alone narrows the index; the second takes out what is before at the same place.
#pragma warning disable CA1309 // The database compares: these are the words EF Core translates.
    private IQueryable<VisitorFigures> After(IQueryable<VisitorFigures> visitors, By by, DateTimeOffset? seen, string? called, int of, int number) => (by, _up) switch
    {
        (By.Seen, false) => visitors.Where(visitor => visitor.LastSeenAt <= seen && (visitor.LastSeenAt < seen || visitor.Gallery < of || (visitor.Gallery == of && visitor.Number < number))),
        (By.Seen, true) => visitors.Where(visitor => visitor.LastSeenAt >= seen && (visitor.LastSeenAt > seen || visitor.Gallery > of || (visitor.Gallery == of && visitor.Number > number))),
        (By.Called, false) => visitors.Where(visitor =>
            string.Compare(visitor.Called, called) <= 0 && (string.Compare(visitor.Called, called) < 0 || visitor.Gallery < of || (visitor.Gallery == of && visitor.Number < number))),
        (By.Called, true) => visitors.Where(visitor =>
            string.Compare(visitor.Called, called) >= 0 && (string.Compare(visitor.Called, called) > 0 || visitor.Gallery > of || (visitor.Gallery == of && visitor.Number > number))),
        (_, false) => visitors.Where(visitor => visitor.Gallery <= of && (visitor.Gallery < of || visitor.Number < number)),
        _ => visitors.Where(visitor => visitor.Gallery >= of && (visitor.Gallery > of || visitor.Number > number)),
    };
#pragma warning restore CA1309

    private enum By
    {
        Number,
        Seen,
        Called,
    }

    /// <summary>Visitors that stand together in the order.</summary>
    private sealed record Group(Func<VisitorFigures, bool> Has, IQueryable<VisitorFigures> Visitors, By By);
}

/// <summary>Where a visitor stands in an index.</summary>
internal sealed record Place
{
    public DateTimeOffset? Seen { get; init; }

    public string? Called { get; init; }

    public required int Gallery { get; init; }

    public required int Number { get; init; }
}
