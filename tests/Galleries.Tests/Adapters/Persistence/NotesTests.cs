using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.UseCases.Noting;
using Galleries.UseCases.Privacy;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class NotesOnSqlite() : NotesTests(DatabaseProvider.Sqlite);

public sealed class NotesOnPostgres() : NotesTests(DatabaseProvider.Postgres);

public abstract class NotesTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task The_writer_and_the_studio_read_a_note_and_it_goes_with_the_person()
    {
        Neighbours.Rules = Neighbours.Rules with { VisitorsMayNote = true };
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var (anna, ben) = (await Guest(galleryId), await Guest(galleryId));
        var assets = (await Show(galleryId, Viewer.Studio)).Tiles.Select(tile => tile.AssetId).ToList();
        await Read(db => db.Visitors.Where(visitor => visitor.Id == anna.VisitorId).ExecuteUpdateAsync(change => change.SetProperty(visitor => visitor.Email, "anna@example.com")));
        (await Host.Handle(new WriteNote(galleryId, anna, assets[0], "Crop it"))).ShouldBe(Outcome.Done);
        Clock.Advance(TimeSpan.FromMinutes(1));
        (await Host.Handle(new WriteNote(galleryId, ben, assets[0], "Brighter"))).ShouldBe(Outcome.Done);
        (await Host.Handle(new TickOffNote(galleryId, ben.VisitorId!.Value, assets[0], true))).ShouldBe(Outcome.Done);

        (await Own(galleryId, anna, assets[0])).ShouldNotBeNull().Text.ShouldBe("Crop it");
        (await Own(galleryId, anna, assets[1])).ShouldBeNull();
        (await Show(galleryId, anna)).Head!.CanNote.ShouldBeTrue();
        (await List(galleryId)).Notes.Select(note => (note.Photo.FileName, note.Text, note.IsNew))
            .ShouldBe([("a.jpg", "Crop it", true), ("a.jpg", "Brighter", false)]);
        var known = (await Host.Ask<ReadPerson, PersonInGalleries>(new ReadPerson("anna@example.com"))).Galleries.Single().Notes.ShouldHaveSingleItem();
        (known.FileName, known.Text).ShouldBe(("a.jpg", "Crop it"));

        (await Host.Handle(new ErasePerson("anna@example.com", "anna@example.com"))).ShouldBe(Outcome.Done);
        (await List(galleryId)).Notes.ShouldHaveSingleItem().Text.ShouldBe("Brighter");
    }

    [Fact]
    public async Task The_studio_reads_all_notes_page_by_page_new_ones_first()
    {
        Neighbours.Rules = Neighbours.Rules with { VisitorsMayNote = true };
        var galleryId = await OnlineGallery("a.jpg", "b.jpg");
        var assets = (await Show(galleryId, Viewer.Studio)).Tiles.Select(tile => tile.AssetId).ToList();
        var guests = new List<Viewer>();
        for (var number = 1; number <= 6; number++)
        {
            guests.Add(await Guest(galleryId));
            foreach (var assetId in assets)
                (await Host.Handle(new WriteNote(galleryId, guests[^1], assetId, $"{number}"))).ShouldBe(Outcome.Done);
            Clock.Advance(TimeSpan.FromMinutes(number % 2)); // some at the same moment
        }

        await Host.Handle(new TickOffNote(galleryId, guests[5].VisitorId!.Value, assets[0], true));
        var (read, pages, after) = (new List<NoteCard>(), 0, (string?)null);
        do
        {
            var page = await List(galleryId, after, 5);
            page.New.ShouldBe(11);
            read.AddRange(page.Notes);
            (after, pages) = (page.Next, pages + 1);
        }
        while (after is not null);

        pages.ShouldBe(3);
        read.Select(note => (note.Visitor.VisitorId, note.Photo.AssetId)).Distinct().Count().ShouldBe(12);
        read.Select(note => note.IsNew).ShouldBe([.. Enumerable.Repeat(true, 11), false]);
        read.Take(11).Select(note => note.WrittenAt).ShouldBeInOrder(SortDirection.Descending);
        (await List(galleryId, "nonsense", 5)).Notes.Select(note => note.Text).ShouldBe(read.Take(5).Select(note => note.Text));
        (await Host.Ask<ListConcerns, IReadOnlyList<GalleryConcern>>(new ListConcerns())).ShouldHaveSingleItem().NewNotes.ShouldBe(11);
    }

    private Task<NotePage> List(Guid galleryId, string? after = null, int count = 50) => Host.Ask<ListNotes, NotePage>(new ListNotes(galleryId, after, count));

    private Task<OwnNote?> Own(Guid galleryId, Viewer viewer, Guid assetId) => Host.Ask<ReadOwnNote, OwnNote?>(new ReadOwnNote(galleryId, viewer, assetId));
}
