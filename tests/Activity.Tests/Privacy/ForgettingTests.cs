using Activity.UseCases.Privacy;
using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Galleries.Contracts;

namespace Activity.Tests.Privacy;

public abstract class ForgettingTests(DatabaseProvider provider) : ActivityOnDatabase(provider)
{
    private static readonly DateTimeOffset LongAgo = new(2000, 1, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset FarAhead = new(2200, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private static PersonErased Erased => new("anna@example.com", [new(Cast.Wedding, Cast.Anna.VisitorId)], Cast.Noon.AddHours(1));

    [Fact]
    public async Task Of_an_erased_person_the_log_keeps_what_was_done_and_no_name_whatever_is_heard_late()
    {
        var before = Cast.Anna with { Email = "ANNA@example.com" };
        await Hear(Cast.Created, new GalleryViewed(Cast.Wedding, before, Cast.Noon.AddMinutes(1)), Cast.Placed, Erased);
        await Hear(new AssetsFavorited(Cast.Wedding, Cast.Anna, [Cast.Rings], Cast.Noon.AddMinutes(2)), Erased);

        var entries = (await Browse(new BrowseActivity(VisitorId: Cast.Anna.VisitorId))).Entries;

        entries.Select(entry => entry.VisitorName).Distinct().ShouldBe(["Guest 000a"]);
        entries.Select(entry => entry.Kind).ShouldBe([EntryKind.OrderPlaced, EntryKind.CollectionCreated, EntryKind.AssetsFavorited, EntryKind.GalleryViewed]);
        (await Ask<ReadTraces, IReadOnlyList<Trace>>(new ReadTraces("anna@example.com", []))).ShouldBeEmpty();
        (await Visitors(new BrowseVisitors(new(), Search: "anna"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_erased_person_called_their_collections_is_forgotten_too_whatever_is_heard_late()
    {
        var album = Guid.CreateVersion7();
        await Hear(Cast.Created, new CollectionCreated(Cast.Wedding, Cast.Anna, album, "For Aunt Ida", [Cast.Rings], Cast.Noon), Erased);
        await Hear(new AssetsCollected(Cast.Wedding, Cast.Anna, album, "For Aunt Ida", [Cast.Rings], Cast.Noon.AddMinutes(1)));
        await Hear(new AssetsUncollected(Cast.Wedding, Cast.Anna, album, "For Uncle Ivo", [Cast.Rings], Cast.Noon.AddHours(2)));

        var entries = (await Browse(new BrowseActivity(VisitorId: Cast.Anna.VisitorId))).Entries;

        entries.Select(entry => (entry.Kind, entry.Detail)).ShouldBe(
            [(EntryKind.AssetsUncollected, "For Uncle Ivo"), (EntryKind.AssetsCollected, null), (EntryKind.CollectionCreated, null)]);
    }

    [Fact]
    public async Task Somebody_is_forgotten_before_anything_is_heard_of_their_galleries()
    {
        var other = Guid.CreateVersion7();
        await Hear(Erased with { Visitors = [.. Erased.Visitors, new(other, Cast.Anna.VisitorId)] });
        await Hear(new GalleryViewed(other, Cast.Anna, Cast.Noon), new GalleryViewed(Cast.Wedding, Cast.Anna, Cast.Noon));

        (await Browse(new BrowseActivity())).Entries.Select(entry => entry.VisitorName).ShouldBe(["Guest 000a", "Guest 000a"]);
    }

    [Fact]
    public async Task Who_comes_again_and_says_so_has_a_name_again()
    {
        await Hear(Cast.Created, new GalleryViewed(Cast.Wedding, Cast.Anna, Cast.Noon), Erased);
        await Hear(new GalleryViewed(Cast.Wedding, Cast.Anna, Cast.Noon.AddDays(1)));

        (await Browse(new BrowseActivity(Kind: EntryKind.GalleryViewed))).Entries.Select(entry => entry.VisitorName).ShouldBe(["Anna", "Guest 000a"]);
    }

    [Fact]
    public async Task What_the_log_says_of_a_person_is_found_by_who_they_are_and_by_their_address()
    {
        await Hear(Cast.Created, new GalleryViewed(Cast.Wedding, Cast.Anna with { Email = null }, Cast.Noon), new GalleryViewed(Cast.Wedding, Cast.Guest, Cast.Noon));
        await Hear(new GalleryViewed(Cast.Wedding, new(Guid.CreateVersion7(), VisitorType.Guest, "A.", "Anna@Example.com"), Cast.Noon.AddMinutes(1)));

        var traces = await Ask<ReadTraces, IReadOnlyList<Trace>>(new ReadTraces(" Anna@example.com", [Cast.Anna.VisitorId]));

        traces.Select(trace => (trace.Gallery, trace.Kind, trace.Name)).ShouldBe([("Anna & Ben", EntryKind.GalleryViewed, "Anna"), ("Anna & Ben", EntryKind.GalleryViewed, "A.")]);
    }

    [Fact]
    public async Task Visits_lose_their_names_when_they_are_older_than_the_studio_keeps_them()
    {
        var ben = new VisitorFact(Guid.CreateVersion7(), VisitorType.MainClient, "Ben", "ben@example.com");
        await Hear(Cast.Created, new GalleryViewed(Cast.Wedding, Cast.Anna, LongAgo), new GalleryViewed(Cast.Wedding, ben, LongAgo), new GalleryViewed(Cast.Wedding, ben, FarAhead));
        await Do(new ForgetOldVisits());
        (await Names()).ShouldBe(["Ben", "Anna", "Ben"], ignoreOrder: true);
        (await Ask<AreOldVisitsNamed, bool>(new())).ShouldBeFalse();

        VisitMonths = 36;
        (await Ask<AreOldVisitsNamed, bool>(new())).ShouldBeTrue();
        await Do(new ForgetOldVisits());

        (await Ask<AreOldVisitsNamed, bool>(new())).ShouldBeFalse();
        (await Names()).ShouldBe(["Ben", "Guest 000a", $"Guest {ben.VisitorId.ToString("N")[^4..]}"], ignoreOrder: true);
        (await Visitors()).Select(visitor => visitor.Name).ShouldBe(["Ben", "Guest 000a"], ignoreOrder: true);
    }

    private async Task<IEnumerable<string?>> Names() => (await Browse(new BrowseActivity(Kind: EntryKind.GalleryViewed))).Entries.Select(entry => entry.VisitorName);
}

public sealed class ForgettingOnSqlite() : ForgettingTests(DatabaseProvider.Sqlite);

public sealed class ForgettingOnPostgres() : ForgettingTests(DatabaseProvider.Postgres);
