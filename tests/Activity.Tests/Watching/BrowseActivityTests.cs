using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Galleries.Contracts;

namespace Activity.Tests.Watching;

public abstract class BrowseActivityTests(DatabaseProvider provider) : ActivityOnDatabase(provider)
{
    [Fact]
    public async Task Pages_walk_through_the_log_once_even_where_moments_are_equal()
    {
        object[] views = [.. Enumerable.Range(0, 230).Select(i => new GalleryViewed(Cast.Wedding, Cast.Guest, Cast.Noon.AddSeconds(i / 7)))];
        await Hear([Cast.Created, .. views]);

        var seen = new List<ActivityEntry>();
        string? after = null;
        do
        {
            var page = await Browse(new BrowseActivity(After: after));
            seen.AddRange(page.Entries);
            after = page.Next;
        }
        while (after is not null);

        seen.Select(entry => entry.Seq).Distinct().Count().ShouldBe(231);
        seen.Count.ShouldBe(231);
        seen.Select(entry => entry.At).ShouldBe(seen.Select(entry => entry.At).OrderDescending());
    }

    [Fact]
    public async Task The_log_is_narrowed_by_gallery_visitor_and_kind()
    {
        var other = Guid.CreateVersion7();
        await Hear(
            Cast.Created,
            new GalleryViewed(Cast.Wedding, Cast.Anna, Cast.Noon.AddMinutes(1)),
            new GalleryViewed(Cast.Wedding, Cast.Guest, Cast.Noon.AddMinutes(2)),
            new GalleryViewed(other, Cast.Guest, Cast.Noon.AddMinutes(3)));

        (await Browse(new BrowseActivity(GalleryId: other))).Entries.ShouldHaveSingleItem();
        (await Browse(new BrowseActivity(VisitorId: Cast.Anna.VisitorId))).Entries.ShouldHaveSingleItem().VisitorName.ShouldBe("Anna");
        (await Browse(new BrowseActivity(Kind: EntryKind.GalleryCreated))).Entries.ShouldHaveSingleItem().GalleryName.ShouldBe("Anna & Ben");
    }

    [Fact]
    public async Task Choices_are_in_the_log_and_being_asked_is_no_visit()
    {
        await Hear(Cast.Created, new SelectionRequested(Cast.Wedding, Cast.Anna, "Album", Cast.Noon.AddMinutes(1)));
        (await Visitors()).ShouldHaveSingleItem().LastSeenAt.ShouldBeNull();

        await Hear(
            new SelectionFinished(Cast.Wedding, Cast.Anna, "Album", 1, [Cast.Rings, Cast.Kiss], Cast.Noon.AddMinutes(2)),
            new SelectionReopened(Cast.Wedding, null, "Album", Cast.Noon.AddMinutes(3)));

        (await Browse(new BrowseActivity())).Entries.Select(entry => (entry.Kind, entry.VisitorName, entry.Count, entry.Detail)).Take(3).ShouldBe([
            (EntryKind.SelectionReopened, null, 0, "Album"), (EntryKind.SelectionFinished, "Anna", 2, "Album"), (EntryKind.SelectionRequested, "Anna", 0, "Album")]);
    }

    [Fact]
    public async Task A_note_on_a_photo_is_in_the_log_without_its_words()
    {
        await Hear(Cast.Created, new NoteLeft(Cast.Wedding, Cast.Anna, Cast.Kiss, Cast.Noon.AddMinutes(1)));

        var entry = (await Browse(new BrowseActivity(Kind: EntryKind.NoteLeft))).Entries.ShouldHaveSingleItem();
        (entry.VisitorName, entry.Count, entry.Detail).ShouldBe(("Anna", 1, null));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("%%%")]
    [InlineData("")]
    public async Task An_invented_cursor_shows_the_first_page(string cursor)
    {
        await Hear(Cast.Created);

        (await Browse(new BrowseActivity(After: cursor))).Entries.ShouldHaveSingleItem();
    }

    public sealed class OnSqlite() : BrowseActivityTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : BrowseActivityTests(DatabaseProvider.Postgres);
}
