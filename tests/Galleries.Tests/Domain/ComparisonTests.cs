using Galleries.Domain;

namespace Galleries.Tests.Domain;

public sealed class ComparisonTests
{
    [Fact]
    public void What_is_where_it_was_with_the_same_stamp_is_not_read_again()
    {
        var photo = Photo("a.jpg", "A");

        Comparison.ToRead([photo], [File("a.jpg", "A").File]).ShouldBeEmpty();
        Comparison.ToRead([photo], [File("a.jpg", "A").File with { Stamp = "later" }]).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_length_that_nothing_else_has_says_that_the_content_is_new()
    {
        Comparison.ToRead([Photo("a.jpg", "A")], [new SourceFile("b.jpg", 12345, "1")]).ShouldBeEmpty();
        Comparison.ToRead([], [new SourceFile("b.jpg", 12345, "1"), new SourceFile("c.jpg", 12345, "1")]).Count.ShouldBe(2);
    }

    [Fact]
    public void Every_kind_of_difference_is_told_from_the_others()
    {
        KnownPhoto[] photos =
        [
            Photo("same.jpg", "A"), Photo("edited.jpg", "B"), Photo("old name.jpg", "C"), Photo("deleted.jpg", "D"), Photo("day 1/moved.jpg", "E"),
            Photo(null, "F", "by hand.jpg"), Photo(null, "G", "by hand, and in the folder.jpg"), Photo("was here.jpg", "H", isGone: true),
        ];

        var difference = Comparison.Between(photos,
        [
            File("same.jpg", "A"), File("edited.jpg", "B2"), File("new name.jpg", "C"), File("day 2/moved.jpg", "E"), File("by hand, and in the folder.jpg", "G"),
            File("was here.jpg", "H"), File("new.jpg", "I"), File("copy of same.jpg", "A"), File("busy.jpg", null) with { IsSettled = false },
        ]);

        Kinds(difference).ShouldBe(
        [
            "Added new.jpg", "Changed edited.jpg", "Copy copy of same.jpg", "Linked by hand, and in the folder.jpg", "Linked day 2/moved.jpg", "Missing by hand.jpg", "Missing deleted.jpg",
            "Renamed new name.jpg", "Returned was here.jpg", "Unchanged same.jpg", "Unsettled busy.jpg",
        ]);
        difference.Moves.Single(move => move.IsUploaded).Photo!.FileName.ShouldBe("by hand.jpg");
    }

    [Fact]
    public void What_was_removed_by_hand_stays_out_by_path_or_picture_and_another_of_its_name_comes_in()
    {
        KnownPhoto[] photos = [Photo("a/1.jpg", "A", isGone: true) with { IsBinned = true }, Photo("a/2.jpg", "B", isGone: true) with { IsBinned = true }];

        var difference = Comparison.Between(photos, [File("a/1.jpg", "A2"), File("c/9.jpg", "B"), File("b/2.jpg", "C")]);

        Kinds(difference).ShouldBe(["Added b/2.jpg", "Binned a/1.jpg", "Binned c/9.jpg"]);
        difference.Changes.ShouldHaveSingleItem();
    }

    [Fact]
    public void What_another_file_took_the_place_of_by_hand_is_no_news_until_the_source_has_something_else()
    {
        var photo = Photo("a/1.jpg", "A by hand", "1.png") with { Length = 20, Replaced = new ReplacedFile(null, default, "A", 9) };

        Comparison.ToRead([photo], [File("a/1.jpg", "A").File]).ShouldBeEmpty();
        Kinds(Comparison.Between([photo], [File("a/1.jpg", "A")])).ShouldBe(["Unchanged a/1.jpg"]);
        Kinds(Comparison.Between([photo], [File("b/9.jpg", "A")])).ShouldBe(["Linked b/9.jpg"]);
        Kinds(Comparison.Between([photo], [File("a/1.jpg", "A2")])).ShouldBe(["Changed a/1.jpg"]);
        Kinds(Comparison.Between([photo], [File("a/1.png", "A by hand")])).ShouldBe(["Linked a/1.png"]);
        Kinds(Comparison.Between([photo with { FileName = "1.jpg" }], [File("a/1.jpg", "A by hand")])).ShouldBe(["Linked a/1.jpg"]);
    }

    [Fact]
    public void The_path_goes_before_the_name_and_the_name_before_the_content()
    {
        KnownPhoto[] photos = [Photo("a/1.jpg", "A"), Photo("b/2.jpg", "B"), Photo("b/3.jpg", "C")];

        var difference = Comparison.Between(photos, [File("a/1.jpg", "B"), File("c/2.jpg", "C"), File("c/4.jpg", "A")]);

        Pairs(difference).ShouldBe(["1.jpg has a/1.jpg", "2.jpg has c/2.jpg", "3.jpg has nothing", "nothing has c/4.jpg"]);
    }

    [Fact]
    public void Exchanged_files_are_noticed_and_followed_by_name_or_by_picture()
    {
        KnownPhoto[] photos = [Photo("1.jpg", "A"), Photo("2.jpg", "B"), Photo("3.jpg", "C")];
        FoundFile[] renumbered = [File("1.jpg", "B"), File("2.jpg", "C")];

        var byName = Comparison.Between(photos, renumbered);
        var byPicture = Comparison.Between(photos, renumbered, Following.Pictures);

        byName.CountOfExchanged().ShouldBe(2);
        Kinds(byName).ShouldBe(["Changed 1.jpg", "Changed 2.jpg", "Missing 3.jpg"]);
        Pairs(byPicture).ShouldBe(["1.jpg has nothing", "2.jpg has 1.jpg", "3.jpg has 2.jpg"]);
        byPicture.CountOfExchanged().ShouldBe(0);
    }

    [Fact]
    public void What_hangs_together_is_done_together()
    {
        KnownPhoto[] photos = [Photo("1.jpg", "A"), Photo("2.jpg", "B"), Photo("3.jpg", "C"), Photo("4.jpg", "D"), Photo("5.jpg", "E")];
        var moves = Comparison.Between(photos, [File("1.jpg", "B"), File("2.jpg", "A"), File("3.jpg", "D"), File("5.jpg", "E2")]).Changes.ToList();

        var groups = Difference.Together(moves).Select(group => string.Join(' ', group.Select(move => move.Photo!.FileName).Order(StringComparer.Ordinal)));

        groups.ShouldBe(["1.jpg 2.jpg", "3.jpg 4.jpg", "5.jpg"], ignoreOrder: true);
    }

    [Fact]
    public void Accents_written_in_two_ways_are_the_same_name()
    {
        var difference = Comparison.Between([Photo("Gru\u0308ße.jpg", "A")], [File("Gr\u00FCße.jpg", "B")]);

        difference.Moves.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Changed);
    }

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(3, 40, false)]
    [InlineData(30, 40, true)]
    [InlineData(30, 3000, false)]
    [InlineData(0, 0, false)]
    public void So_many_missing_that_something_may_be_wrong_are_noticed(int missing, int present, bool isAlarming) =>
        Difference.IsAlarming(missing, present).ShouldBe(isAlarming);

    [Theory]
    [InlineData("IMG_1.JPG", true)]
    [InlineData("day 1/film.mov", true)]
    [InlineData(".trash/IMG_1.jpg", false)]
    [InlineData("@eaDir/IMG_1.jpg", false)]
    [InlineData("IMG_1.xmp", false)]
    [InlineData("._IMG_1.jpg", false)]
    public void Photos_and_videos_are_taken_and_what_systems_keep_beside_them_is_not(string path, bool isTaken) => SourceFile.IsTaken(path).ShouldBe(isTaken);

    /// <summary>Whatever a photographer does to thousands of files: the gallery becomes what the folder is, and undone it is what it was.</summary>
    [Fact]
    public void Applied_a_difference_gives_the_source_and_undone_the_gallery()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 200; round++)
        {
            var gallery = Enumerable.Range(0, random.Next(0, round < 3 ? 4000 : 60)).Select(number => Photo($"d{number % 3}/{number}.jpg", $"c{number}")).ToList();
            for (var times = 0; times < 3; times++)
                gallery = AppliedAndUndone(gallery, Shuffled(gallery, random), (Following)random.Next(2));
        }
    }

    private static List<KnownPhoto> AppliedAndUndone(List<KnownPhoto> gallery, List<FoundFile> files, Following following)
    {
        var difference = Comparison.Between(gallery, files, following);
        var after = Apply(gallery, difference);

        var present = after.Where(photo => !photo.IsGone).ToList();
        present.Select(photo => photo.ContentKey).Order().ShouldBe(files.Select(file => file.ContentKey!).Distinct().Order());
        foreach (var photo in present)
            files.ShouldContain(file => file.File.Path == photo.Path && file.ContentKey == photo.ContentKey);
        difference.Moves.Count(move => move.File is not null).ShouldBe(files.Count);
        gallery.Where(photo => !photo.IsGone).Select(photo => photo.Id).ShouldBeSubsetOf(difference.Moves.Select(move => move.Photo?.Id ?? Guid.Empty));
        Comparison.Between(after, files, following).Changes.ShouldBeEmpty();

        var undone = Undo(after, gallery, difference);
        undone.Where(photo => !photo.IsGone).OrderBy(photo => photo.Id).ShouldBe(gallery.Where(photo => !photo.IsGone).OrderBy(photo => photo.Id));
        return after;
    }

    private static List<KnownPhoto> Apply(List<KnownPhoto> gallery, Difference difference)
    {
        var after = gallery.ToDictionary(photo => photo.Id);
        foreach (var (kind, photo, found) in difference.Moves)
        {
            if (kind is ChangeKind.Missing)
                after[photo!.Id] = photo with { IsGone = true };
            else if (kind is not ChangeKind.Copy)
            {
                var id = photo?.Id ?? Guid.CreateVersion7();
                after[id] = new KnownPhoto(id, found!.File.Path, found.File.FileName, found.File.Length, found.ContentKey!, found.File.Stamp, false);
            }
        }

        return [.. after.Values];
    }

    private static List<KnownPhoto> Undo(List<KnownPhoto> after, List<KnownPhoto> before, Difference difference)
    {
        var former = before.ToDictionary(photo => photo.Id);
        var touched = difference.Changes.Where(move => move.Photo is not null).Select(move => move.Photo!.Id).ToHashSet();
        return [.. after.Select(photo => former.GetValueOrDefault(photo.Id, photo with { IsGone = true }) is var old && (touched.Contains(photo.Id) || !former.ContainsKey(photo.Id)) ? old : former[photo.Id])];
    }

    private static List<FoundFile> Shuffled(List<KnownPhoto> gallery, Random random)
    {
        var files = gallery.Where(photo => !photo.IsGone || random.Next(3) == 0)
            .Select(photo => (Path: photo.Path!, Content: photo.ContentKey)).DistinctBy(file => file.Path).ToDictionary(file => file.Path, file => file.Content);
        var changes = random.Next(0, Math.Max(2, files.Count / 2));
        for (var change = 0; change < changes && files.Count > 1; change++)
        {
            var (one, other) = (files.Keys.ElementAt(random.Next(files.Count)), files.Keys.ElementAt(random.Next(files.Count)));
            switch (random.Next(7))
            {
                case 0:
                    (files[one], files[other]) = (files[other], files[one]);
                    break;
                case 1:
                    files[one] = $"new{random.Next(1_000_000)}";
                    break;
                case 2:
                    files.Remove(one);
                    break;
                case 3:
                    files[$"d{random.Next(4)}/r{random.Next(500)}.jpg"] = files[one];
                    files.Remove(one);
                    break;
                case 4:
                    files[$"copy of {random.Next(500)}.jpg"] = files[one];
                    break;
                case 5:
                    files[one] = files[other];
                    files.Remove(other);
                    break;
                default:
                    files[$"n{random.Next(500)}.jpg"] = $"new{random.Next(1_000_000)}";
                    break;
            }
        }

        return [.. files.Select(file => File(file.Key, file.Value))];
    }

    private static KnownPhoto Photo(string? path, string content, string? fileName = null, bool isGone = false) =>
        new(Guid.CreateVersion7(), path, fileName ?? FileName.Clean(path!), 9, content, path is null ? null : "1", isGone);

    private static FoundFile File(string path, string? content) => new(new SourceFile(path, 9, "1"), content);

    private static IEnumerable<string> Kinds(Difference difference) =>
        difference.Moves.Select(move => $"{move.Kind} {move.File?.File.Path ?? move.Photo!.FileName}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Pairs(Difference difference) =>
        difference.Moves.Select(move => $"{move.Photo?.FileName ?? "nothing"} has {move.File?.File.Path ?? "nothing"}").Order(StringComparer.Ordinal);
}
