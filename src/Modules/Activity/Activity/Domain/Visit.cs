using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>
/// A visitor's stay in a gallery: what they did with less than half an hour between one thing and the next. However late something is heard of, the
/// visits are those that its time makes: it begins one, makes one longer, or joins two.
/// </summary>
internal sealed class Visit(int gallery, int edition, int visitor, UserType type, DateTimeOffset began)
{
    /// <summary>A longer pause ends a visit.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    /// <summary>The gallery's number.</summary>
    public int Gallery { get; private set; } = gallery;

    /// <summary>As of the gallery's sheets.</summary>
    public int Edition { get; private set; } = edition;

    /// <summary>The visitor's number in the gallery.</summary>
    public int Visitor { get; private set; } = visitor;

    /// <summary>How they came in; who comes in another way begins another visit.</summary>
    public UserType Type { get; private set; } = type;

    public DateTimeOffset Began { get; private set; } = began;

    public DateTimeOffset Ended { get; private set; } = began;

    public void LastUntil(DateTimeOffset at) => Ended = at > Ended ? at : Ended;
}
