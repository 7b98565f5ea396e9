using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Galleries.Contracts;

namespace Activity.Tests.Watching;

public abstract class RemovalTests(DatabaseProvider provider) : ActivityOnDatabase(provider)
{
    [Fact]
    public async Task Of_a_removed_gallery_the_log_keeps_what_happened_and_nobodys_name_whatever_is_heard_late()
    {
        await Hear(Cast.Created, new GalleryViewed(Cast.Wedding, Cast.Anna, Cast.Noon.AddMinutes(1)), Cast.Placed);
        await Hear(new GalleryRemoved(Cast.Wedding, Cast.Noon.AddMinutes(15)));
        await Hear(Cast.Paid, new GalleryRenamed(Cast.Wedding, "Anna & Ben again", Cast.Noon.AddMinutes(21)), new GalleryRemoved(Cast.Wedding, Cast.Noon.AddMinutes(15)));

        var entries = (await Browse(new BrowseActivity())).Entries;

        entries.Select(entry => entry.Kind).Distinct().ShouldBe(
            [EntryKind.OrderPaid, EntryKind.GalleryRemoved, EntryKind.OrderPlaced, EntryKind.GalleryViewed, EntryKind.GalleryCreated]);
        entries.ShouldAllBe(entry => entry.IsGalleryRemoved && entry.GalleryName == "Removed gallery 0001" && (entry.VisitorName == null || entry.VisitorName == "Guest 000a"));
        (await Visitors()).ShouldBeEmpty();
    }
}

public sealed class RemovalOnSqlite() : RemovalTests(DatabaseProvider.Sqlite);

public sealed class RemovalOnPostgres() : RemovalTests(DatabaseProvider.Postgres);
