using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Noting;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Noting;

public sealed class NotingTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task Notes_are_left_only_where_the_photographer_takes_them_and_taken_back_always()
    {
        var (guest, photo) = (_studio.Guest(), _studio.Photo());
        (await Write(guest, photo.Id, "Crop it")).ShouldBe(Outcome.Refused("In this gallery, no notes can be left on photos."));

        TakeNotes();
        (await Write(guest, photo.Id, " Crop it,\r\nplease ")).ShouldBe(Outcome.Done);
        _studio.Kept.Notes.ShouldHaveSingleItem().Text.ShouldBe("Crop it,\nplease");

        TakeNotes(false);
        (await Remove(_studio.Guest(), photo.Id)).ShouldBe(Outcome.Done);
        _studio.Kept.Notes.Count.ShouldBe(1);
        (await Remove(guest, photo.Id)).ShouldBe(Outcome.Done);
        _studio.Kept.Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_note_has_words_and_not_too_many_on_a_photo_that_is_seen()
    {
        TakeNotes();
        var (guest, photo) = (_studio.Guest(), _studio.Photo());

        (await Write(guest, photo.Id, "  ")).ShouldBe(Outcome.Refused("Please write something first.", "Text"));
        (await Write(guest, photo.Id, new string('a', 1001))).Reason.ShouldBe("Please keep the note within 1000 characters.");
        photo.Hide(Cast.Now);
        (await Write(guest, photo.Id, "Why?")).ShouldBe(Outcome.Refused("This photo is no longer in the gallery.", "AssetId"));
        (await Write(Viewer.Studio, photo.Id, "Mine")).Succeeded.ShouldBeFalse();
        _studio.Kept.Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_words_make_a_note_new_again_the_same_ones_do_not()
    {
        TakeNotes();
        var (guest, photo) = (_studio.Guest(), _studio.Photo());
        await Write(guest, photo.Id, "Crop it");
        await Studio.Do(new TickOffNotesHandler(_studio.Kept), new TickOffNotes(_studio.Gallery.Id));

        await Write(guest, photo.Id, "Crop it");
        _studio.Kept.Notes.ShouldHaveSingleItem().IsRead.ShouldBeTrue();
        await Write(guest, photo.Id, "Brighter");
        _studio.Kept.Notes.ShouldHaveSingleItem().IsRead.ShouldBeFalse();

        (await TickOff(guest, photo.Id, true)).ShouldBe(Outcome.Done);
        _studio.Kept.Notes.Single().IsRead.ShouldBeTrue();
        (await TickOff(_studio.Guest(), photo.Id, true)).ShouldBe(Outcome.Refused("This note is no longer there."));
    }

    [Fact]
    public async Task The_log_hears_of_a_note_and_of_other_words_without_the_words()
    {
        TakeNotes();
        var (guest, photo) = (_studio.Guest(), _studio.Photo());

        await Write(guest, photo.Id, " ");
        _studio.Told.Told.ShouldBeEmpty();
        await Write(guest, photo.Id, "Crop it");
        await Write(guest, photo.Id, "Crop it ");
        await Write(guest, photo.Id, "Brighter");
        _studio.Told.Told.OfType<NoteLeft>().Select(note => (note.GalleryId, note.Visitor.VisitorId, note.AssetId))
            .ShouldBe(Enumerable.Repeat((_studio.Gallery.Id, guest.VisitorId!.Value, photo.Id), 2));
    }

    private void TakeNotes(bool areTaken = true) => _studio.Neighbours.Rules = _studio.Neighbours.Rules with { VisitorsMayNote = areTaken };

    private Task<Outcome> Write(Viewer viewer, Guid assetId, string text) =>
        Studio.Do(new WriteNoteHandler(_studio.Reception, _studio.Kept, _studio.Kept, _studio.Told), new WriteNote(_studio.Gallery.Id, viewer, assetId, text));

    private Task<Outcome> Remove(Viewer viewer, Guid assetId) =>
        Studio.Do(new RemoveNoteHandler(_studio.Reception, _studio.Kept), new RemoveNote(_studio.Gallery.Id, viewer, assetId));

    private Task<Outcome> TickOff(Viewer viewer, Guid assetId, bool isRead) =>
        Studio.Do(new TickOffNoteHandler(_studio.Kept), new TickOffNote(_studio.Gallery.Id, viewer.VisitorId!.Value, assetId, isRead));
}
