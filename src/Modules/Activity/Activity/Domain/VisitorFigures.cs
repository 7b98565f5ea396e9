using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>One visitor of one gallery: who they are, and the sums of what they ever did. Sums, so that the order of messages does not matter.</summary>
internal sealed class VisitorFigures(Guid galleryId, int gallery, Guid visitorId, int number)
{
    public Guid GalleryId { get; private set; } = galleryId;

    /// <summary>The gallery's number.</summary>
    public int Gallery { get; private set; } = gallery;

    public Guid VisitorId { get; private set; } = visitorId;

    /// <summary>In the gallery, from 1: what the log and its sheets call them.</summary>
    public int Number { get; private set; } = number;

    /// <summary>How they came in, as last heard; null before anything was.</summary>
    public UserType? Type { get; private set; }

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    /// <summary>Name and address in capitals, by which lists find and sort them; null where neither is known.</summary>
    public string? Called { get; private set; }

    public int Views { get; private set; }

    public int Downloads { get; private set; }

    public int Favorites { get; private set; }

    /// <summary>How often they shared something, however many photos.</summary>
    public int Shares { get; private set; }

    /// <summary>How many they made; Favorites is the first.</summary>
    public int Collections { get; private set; }

    /// <summary>Whether there was a first heart, which makes their Favorites.</summary>
    public bool HasFavorites { get; private set; }

    /// <summary>Null until they came; an invitation alone does not count.</summary>
    public DateTimeOffset? LastSeenAt { get; private set; }

    /// <summary>The first thing that was heard of them; null before.</summary>
    public DateTimeOffset? FirstHeardAt { get; private set; }

    /// <summary>What happened until then carries no name, as they are to be forgotten or it is long ago; null for most.</summary>
    public DateTimeOffset? NamelessUntil { get; private set; }

    public DateTimeOffset DescribedAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>Notes who they are and counts what they did.</summary>
    public void Count(LogEntry entry, Person person)
    {
        Describe(Nameable(person, entry.At), entry.At);
        if (FirstHeardAt is null || entry.At < FirstHeardAt)
            FirstHeardAt = entry.At;
        if (Measures.IsVisitors(entry.Kind, Number) && (LastSeenAt is null || entry.At > LastSeenAt))
            LastSeenAt = entry.At;

        Sums = Sums.With(entry.Kind, entry.Count);
    }

    /// <summary>The name that what happened then may have.</summary>
    public Person Nameable(Person visitor, DateTimeOffset at) => IsNamelessAt(at) ? visitor.Unnamed : visitor;

    /// <summary>Whether what happened then carries no name.</summary>
    public bool IsNamelessAt(DateTimeOffset at) => at <= NamelessUntil;

    /// <summary>True the first time: their Favorites come to be.</summary>
    public bool StartFavorites() => !HasFavorites && (HasFavorites = true);

    /// <summary>Takes their name away, for good, and from all that happened until then.</summary>
    public void Erase(DateTimeOffset at)
    {
        NamelessUntil = at;
        Call(null, null);
    }

    /// <summary>Takes their name from what happened until then, and for good where they have not come since.</summary>
    public void LoseNameUntil(DateTimeOffset at)
    {
        NamelessUntil = at;
        if (DescribedAt <= at && (LastSeenAt is null || LastSeenAt <= at))
            Call(null, null);
    }

    /// <summary>The same sums, counted anew from the log; found by what they are called, also where that is older than such a search.</summary>
    public void Recount(Sums sums)
    {
        Sums = sums;
        Call(Name, Email);
    }

    private Sums Sums
    {
        get => new(Views, Downloads, Favorites, Shares, Collections);
        set => (Views, Downloads, Favorites, Shares, Collections) = (value.Views, value.Downloads, value.Favorites, value.Shares, value.Collections);
    }

    private void Describe(Person visitor, DateTimeOffset at)
    {
        if (Type is not null && at < DescribedAt)
            return;

        (Type, DescribedAt) = (visitor.Type, at);
        Call(visitor.Name ?? Name, visitor.Email ?? Email);
    }

    private void Call(string? name, string? email)
    {
        (Name, Email) = (name, email);
        Called = name is null && email is null ? null : string.Join('\n', new[] { name, email }.OfType<string>()).ToUpperInvariant();
    }
}
