using Activity.Domain;
using Activity.UseCases.Watching;

namespace Activity.Adapters.Persistence;

/// <summary>The log's row. Everybody and everything in it is a number: names stand with the visitors alone.</summary>
internal sealed class LoggedEntry
{
    /// <summary>In the order in which it was heard.</summary>
    public long Seq { get; private init; }

    public int Gallery { get; private init; }

    public DateTimeOffset At { get; private init; }

    public EntryKind Kind { get; private init; }

    /// <summary>0 where the studio did it.</summary>
    public int Visitor { get; private init; }

    public UserType? Type { get; private init; }

    public int Count { get; private init; }

    /// <summary>As <see cref="AssetSet"/> says them.</summary>
    public string Assets { get; private init; } = "";

    public string? Detail { get; private init; }

    public Guid? Item { get; private init; }

    /// <summary>What the figures need of it.</summary>
    public Fact Fact => new(At, Kind, Visitor, Type, AssetSet.Read(Assets));

    public static LoggedEntry Of(LogEntry entry) => new()
    {
        Gallery = entry.Gallery,
        At = entry.At,
        Kind = entry.Kind,
        Visitor = entry.Visitor,
        Type = entry.Type,
        Count = entry.Count,
        Assets = entry.Assets.ToString(),
        Detail = entry.Detail,
        Item = entry.Item,
    };
}
