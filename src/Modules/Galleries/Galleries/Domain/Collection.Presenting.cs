using BuildingBlocks;
using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>What only the photographer's have.</summary>
internal sealed partial class Collection
{
    /// <summary>How many the photographer makes in one gallery.</summary>
    public const int MostOfStudio = 100;

    public bool IsStudios => VisitorId is null;

    /// <summary>The types of visitors it is made for.</summary>
    public IReadOnlyList<VisitorType> ShownTo { get; private set; } = [];

    /// <summary>Its place among the photographer's of the gallery.</summary>
    public int Position { get; private set; }

    /// <summary>The photographer's, behind all others.</summary>
    public static Collection OfStudio(Guid id, Gallery gallery, IReadOnlyCollection<Collection> others, DateTimeOffset now) =>
        new(id, gallery.Id, null, "", now) { Position = others.Count == 0 ? 0 : others.Max(other => other.Position) + 1 };

    public Outcome Present(string name, IReadOnlyList<VisitorType> shownTo, IEnumerable<Collection> others)
    {
        var line = Folding.OneLine(name);
        if (line.Length == 0)
            return Outcome.Refused("Please give the collection a name.", "Name");
        if (line.Length > LongestName)
            return Outcome.Refused($"Please keep the collection's name within {LongestName} characters.", "Name");
        if (Folding.Fold(line) == Folding.Fold(Favorites))
            return Outcome.Refused("Favorites are what visitors pick themselves. Please choose another name.", "Name");
        if (others.Any(other => other.Id != Id && other.NameKey == Folding.Fold(line)))
            return Outcome.Refused($"This gallery has a collection called \"{line}\" already. Please choose another name.", "Name");
        if (shownTo.Count == 0)
            return Outcome.Refused("Please choose who sees the collection.", "ShownTo");

        Call(line);
        ShownTo = [.. shownTo.Distinct().Order()];
        return Outcome.Done;
    }

    public void MoveTo(int position) => Position = position;
}
