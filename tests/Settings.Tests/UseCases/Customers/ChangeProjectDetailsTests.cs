using BuildingBlocks;
using Settings.Contracts;
using Settings.Domain;
using Settings.UseCases.Customers;
using Settings.UseCases.Ruling;

namespace Settings.Tests.UseCases.Customers;

public sealed class ChangeProjectDetailsTests
{
    private static readonly ChangeProjectDetails Card = new(
        Guid.CreateVersion7(), " Anna & Ben ", "anna@example.com", "+49 30 1234", new DateOnly(2026, 6, 6), "Wedding", "Zürich", "Two dogs.\nOne is shy.");

    private readonly Cast _cast = new();

    [Fact]
    public async Task A_change_is_told_without_the_studios_notes()
    {
        (await _cast.Do(Card)).ShouldBe(Outcome.Done);

        _cast.Outbox.Messages.ShouldBe([new ProjectDetailsChanged(
            Card.GalleryId, "Anna & Ben", "anna@example.com", "+49 30 1234", new DateOnly(2026, 6, 6), "Wedding", "Zürich", _cast.Clock.GetUtcNow())]);
        (await Details()).Notes.ShouldBe("Two dogs.\nOne is shy.");
    }

    [Fact]
    public async Task What_is_blank_is_nothing()
    {
        await _cast.Do(Card);

        (await _cast.Do(new ChangeProjectDetails(Card.GalleryId, "", " ", null, null, "\t", "", ""))).ShouldBe(Outcome.Done);

        (await Details()).ShouldBe(CustomerDetails.None);
    }

    [Fact]
    public async Task The_same_again_is_told_to_nobody()
    {
        await _cast.Do(Card);
        await _cast.Do(Card);

        _cast.Outbox.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_written_before_the_gallery_was_heard_of_stays()
    {
        await _cast.Do(Card);

        await _cast.Do(new PrepareGallery(Card.GalleryId, "Somebody else", null, null));

        (await Details()).CustomerName.ShouldBe("Anna & Ben");
    }

    [Fact]
    public async Task Each_field_is_checked()
    {
        await Refused(Card with { CustomerName = new string('x', 201) }, "CustomerName", "The customer's name can have at most 200 characters.");
        await Refused(Card with { CustomerEmail = "anna" }, "CustomerEmail", "Please enter an e-mail address such as anna@example.com.");
        await Refused(Card with { Phone = new string('1', 51) }, "Phone", "The phone number can have at most 50 characters.");
        await Refused(Card with { EventType = new string('x', 101) }, "EventType", "The event type can have at most 100 characters.");
        await Refused(Card with { Location = "a\nb" }, "Location", "The location is one line of text without control characters.");
        await Refused(Card with { Notes = new string('x', 5001) }, "Notes", "The note can have at most 5000 characters.");
    }

    private async Task Refused(ChangeProjectDetails command, string field, string sentence)
    {
        (await _cast.Do(command)).ShouldBe(Outcome.Refused(sentence, field));
        (await _cast.Cards.Find(command.GalleryId, default)).ShouldBeNull();
    }

    private async Task<CustomerDetails> Details() => (await _cast.Cards.Find(Card.GalleryId, default)).ShouldNotBeNull().Details;
}
