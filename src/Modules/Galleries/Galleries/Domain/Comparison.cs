namespace Galleries.Domain;

/// <summary>
/// What is different between a gallery and its source. A file is matched with a photo by its path, then by its file name, then by its content; photos that have left the
/// gallery come after those that are in it. A gallery holds one photo of a content: of several files with the same content one counts.
/// </summary>
internal static class Comparison
{
    /// <summary>
    /// The files that have to be read to be compared. What is where it was, with length and stamp as they were, is not read again; and the same content can only be found
    /// where the length is the same.
    /// </summary>
    public static IReadOnlyList<SourceFile> ToRead(IReadOnlyList<KnownPhoto> photos, IReadOnlyList<SourceFile> files)
    {
        var untouched = Untouched(photos);
        var fresh = files.Where(file => untouched(file) is null).ToList();
        var lengths = photos.SelectMany(photo => new[] { photo.Length, photo.SourceLength }).ToHashSet();
        var times = fresh.CountBy(file => file.Length).ToDictionary();
        return [.. fresh.Where(file => lengths.Contains(file.Length) || times[file.Length] > 1)];
    }

    /// <summary>Finds the photo a file was read for before, if nothing says that it was written again since.</summary>
    public static Func<SourceFile, KnownPhoto?> Untouched(IReadOnlyList<KnownPhoto> photos)
    {
        var byPath = photos.Where(photo => photo.Path is not null).ToLookup(photo => SourceFile.KeyOf(photo.Path!), StringComparer.Ordinal);
        return file => byPath[SourceFile.KeyOf(file.Path)].FirstOrDefault(photo => photo.SourceLength == file.Length && photo.Stamp == file.Stamp);
    }

    public static Difference Between(IReadOnlyList<KnownPhoto> photos, IReadOnlyList<FoundFile> files, Following following = Following.Names)
    {
        var (single, copies) = SetCopiesAside(photos, files);
        var matching = new Matching(photos, single);
        foreach (var pass in following is Following.Names ? Matching.NamesFirst : Matching.PicturesFirst)
            pass(matching);

        var moves = matching.Pairs.Select(pair => MoveOf(pair.Photo, pair.File))
            .Concat(matching.LonelyFiles.Select(file => new Move(file.IsSettled ? ChangeKind.Added : ChangeKind.Unsettled, null, file)))
            .Concat(matching.LonelyPhotos.Where(photo => !photo.IsGone).Select(photo => new Move(ChangeKind.Missing, photo, null)))
            .Concat(copies.Select(file => new Move(ChangeKind.Copy, null, file)));
        return new Difference([.. moves]);
    }

    private static Move MoveOf(KnownPhoto photo, FoundFile found) => new(KindOf(photo, found), photo, found);

    private static ChangeKind KindOf(KnownPhoto photo, FoundFile found)
    {
        if (!found.IsSettled)
            return ChangeKind.Unsettled;
        if (photo.IsBinned)
            return ChangeKind.Binned;
        if (photo.IsGone)
            return ChangeKind.Returned;
        // What another file was put in the place of by hand is no news.
        var isSame = found.ContentKey == photo.ContentKey;
        if (!isSame && (photo.Replaced is null || found.ContentKey != photo.SourceContent))
            return ChangeKind.Changed;
        if (isSame && found.File.FileName != photo.FileName)
            return ChangeKind.Renamed;

        return photo.Path == found.File.Path && photo.Stamp == found.File.Stamp && (!isSame || photo.Replaced is null) ? ChangeKind.Unchanged : ChangeKind.Linked;
    }

    // The one that was there before counts, then the one whose name comes first.
    private static (List<FoundFile> Single, List<FoundFile> Copies) SetCopiesAside(IReadOnlyList<KnownPhoto> photos, IReadOnlyList<FoundFile> files)
    {
        var present = photos.Where(photo => !photo.IsGone).ToList();
        var paths = present.Where(photo => photo.Path is not null).ToLookup(photo => SourceFile.KeyOf(photo.Path!), photo => photo.SourceContent, StringComparer.Ordinal);
        var names = present.ToLookup(photo => SourceFile.KeyOf(photo.FileName), photo => photo.SourceContent, StringComparer.Ordinal);
        var copies = files.Where(file => file.ContentKey is not null).GroupBy(file => file.ContentKey).Where(same => same.Count() > 1)
            .SelectMany(same => same.OrderBy(Rank).ThenBy(file => NaturalOrder.OfName(file.File.Path), StringComparer.Ordinal).ThenBy(file => file.File.Path, StringComparer.Ordinal).Skip(1))
            .ToHashSet();
        return ([.. files.Where(file => !copies.Contains(file))], [.. files.Where(copies.Contains)]);

        int Rank(FoundFile file)
        {
            var (path, name) = (SourceFile.KeyOf(file.File.Path), SourceFile.KeyOf(file.File.FileName));
            return paths[path].Contains(file.ContentKey) ? 0 : names[name].Contains(file.ContentKey) ? 1 : paths.Contains(path) ? 2 : 3;
        }
    }
}

/// <summary>What goes with the picks where files and names were exchanged.</summary>
internal enum Following
{
    /// <summary>The file of the same name, whatever is in it now.</summary>
    Names,

    /// <summary>The picture, whatever it is called now.</summary>
    Pictures,
}
