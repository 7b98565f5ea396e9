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
        (await Host.Ask<ListNotes, IReadOnlyList<NoteCard>>(new ListNotes(galleryId))).Select(note => (note.Photo.FileName, note.Text, note.IsNew))
            .ShouldBe([("a.jpg", "Crop it", true), ("a.jpg", "Brighter", false)]);
        var known = (await Host.Ask<ReadPerson, PersonInGalleries>(new ReadPerson("anna@example.com"))).Galleries.Single().Notes.ShouldHaveSingleItem();
        (known.FileName, known.Text).ShouldBe(("a.jpg", "Crop it"));

        (await Host.Handle(new ErasePerson("anna@example.com", "anna@example.com"))).ShouldBe(Outcome.Done);
        (await Host.Ask<ListNotes, IReadOnlyList<NoteCard>>(new ListNotes(galleryId))).ShouldHaveSingleItem().Text.ShouldBe("Brighter");
    }

    private Task<OwnNote?> Own(Guid galleryId, Viewer viewer, Guid assetId) => Host.Ask<ReadOwnNote, OwnNote?>(new ReadOwnNote(galleryId, viewer, assetId));
}
