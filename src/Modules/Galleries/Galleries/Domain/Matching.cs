namespace Galleries.Domain;

/// <summary>Pairs of photos and files, found pass by pass among what is left of both.</summary>
internal sealed class Matching(IReadOnlyList<KnownPhoto> photos, IReadOnlyList<FoundFile> files)
{
    private readonly Dictionary<Guid, FoundFile> _pairs = [];
    private readonly HashSet<FoundFile> _taken = [];

    public static IReadOnlyList<Action<Matching>> NamesFirst { get; } =
    [
        matching => matching.ByPath(isGone: false),
        matching => matching.ByPathAndContent(),
        matching => matching.ByName(isGone: false),
        matching => matching.ByContent(isGone: false),
        matching => matching.ByPath(isGone: true),
        matching => matching.ByContent(isGone: true),
        matching => matching.ByName(isGone: true),
    ];

    public static IReadOnlyList<Action<Matching>> PicturesFirst { get; } =
    [
        matching => matching.ByContent(isGone: false),
        matching => matching.ByContent(isGone: true),
        .. NamesFirst,
    ];

    public IEnumerable<(KnownPhoto Photo, FoundFile File)> Pairs => photos.Where(photo => _pairs.ContainsKey(photo.Id)).Select(photo => (photo, _pairs[photo.Id]));

    public IEnumerable<KnownPhoto> LonelyPhotos => photos.Where(photo => !_pairs.ContainsKey(photo.Id));

    public IEnumerable<FoundFile> LonelyFiles => files.Where(file => !_taken.Contains(file));

    private void ByPath(bool isGone) => Pair(
        LonelyPhotos.Where(photo => photo.IsGone == isGone && photo.Path is not null), photo => SourceFile.KeyOf(photo.Path!), file => SourceFile.KeyOf(file.File.Path));

    // One that comes back to where it was as it was is not taken for another one that is called alike.
    private void ByPathAndContent() => Pair(
        LonelyPhotos.Where(photo => photo.IsGone && photo.Path is not null), photo => $"{photo.ContentKey} {SourceFile.KeyOf(photo.Path!)}",
        file => file.ContentKey is { } content ? $"{content} {SourceFile.KeyOf(file.File.Path)}" : null);

    private void ByContent(bool isGone)
    {
        Pair(LonelyPhotos.Where(photo => photo.IsGone == isGone), photo => photo.ContentKey, file => file.ContentKey);
        Pair(LonelyPhotos.Where(photo => photo.IsGone == isGone), photo => photo.SourceContent, file => file.ContentKey);
    }

    /// <summary>Of several that are called alike those with the same content go together, and what is left if it is one of each.</summary>
    private void ByName(bool isGone)
    {
        // Cameras count in circles: what is merely called like a photo in the bin is another one.
        var named = LonelyPhotos.Where(photo => photo.IsGone == isGone && !photo.IsBinned).ToLookup(photo => SourceFile.KeyOf(photo.FileName), StringComparer.Ordinal);
        foreach (var called in LonelyFiles.GroupBy(file => SourceFile.KeyOf(file.File.FileName), StringComparer.Ordinal).ToList())
        {
            var (alike, left) = (named[called.Key].ToList(), called.ToList());
            foreach (var file in called.Where(file => file.ContentKey is not null))
            {
                if (alike.Find(photo => photo.ContentKey == file.ContentKey) is not { } same)
                    continue;
                Pair(same, file);
                alike.Remove(same);
                left.Remove(file);
            }

            if (alike is [var photo] && left is [var only])
                Pair(photo, only);
        }
    }

    private void Pair(IEnumerable<KnownPhoto> some, Func<KnownPhoto, string> keyOfPhoto, Func<FoundFile, string?> keyOfFile)
    {
        var byKey = some.ToLookup(keyOfPhoto, StringComparer.Ordinal);
        foreach (var file in LonelyFiles.ToList())
        {
            if (keyOfFile(file) is { } key && byKey[key].FirstOrDefault(photo => !_pairs.ContainsKey(photo.Id)) is { } match)
                Pair(match, file);
        }
    }

    private void Pair(KnownPhoto photo, FoundFile file)
    {
        _pairs.Add(photo.Id, file);
        _taken.Add(file);
    }
}
