namespace Galleries.Domain;

/// <summary>What several chose apart, by who chose it.</summary>
internal static class Overlap
{
    /// <summary>Each photo once, together with those that the same people chose: what most chose comes first, then in the order of the people.</summary>
    /// <param name="choices">Who chose what.</param>
    public static IReadOnlyList<(IReadOnlyList<Guid> People, IReadOnlyList<Guid> Photos)> Of(IReadOnlyList<(Guid Person, IReadOnlyList<Guid> Photos)> choices)
    {
        var byPhoto = choices.SelectMany((choice, place) => choice.Photos.Select(photo => (photo, place))).GroupBy(one => one.photo, one => one.place);
        return
        [
            .. byPhoto.GroupBy(photo => string.Join(' ', photo.Order()), photo => (Places: photo.Order().ToList(), Photo: photo.Key))
                .OrderByDescending(group => group.First().Places.Count).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => ((IReadOnlyList<Guid>)[.. group.First().Places.Select(place => choices[place].Person)], (IReadOnlyList<Guid>)[.. group.Select(one => one.Photo)])),
        ];
    }
}
