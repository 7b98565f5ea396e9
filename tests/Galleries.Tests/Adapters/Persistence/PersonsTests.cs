using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Privacy;
using Galleries.UseCases.Sweeping;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class PersonsOnSqlite() : PersonsTests(DatabaseProvider.Sqlite);

public sealed class PersonsOnPostgres() : PersonsTests(DatabaseProvider.Postgres);

public abstract class PersonsTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Every_column_with_an_address_is_known_to_whoever_erases()
    {
        var columns = await Read(db => Task.FromResult(
            db.Model.GetEntityTypes().SelectMany(type => type.GetProperties())
                .Where(property => property.Name.EndsWith("Email", StringComparison.Ordinal) || property.Name is "Address")
                .Select(property => $"{property.DeclaringType.ClrType.Name}.{property.Name}").Order(StringComparer.Ordinal).ToList()));

        // A gallery’s customer is forgotten by the card that it comes from, and a source is a place. Whatever is new here is to be erased by EfPersons, and read by ReadPersonHandler.
        columns.ShouldBe([
            "AccessRequest.Address", "AccessRequest.Email", "Archive.NotifyEmail", "Gallery.CustomerEmail", "Grant.Email", "LedgerEntry.Email", "MailedPass.Email", "PaidDownload.Email", "Source.Address",
            "Visitor.Email"]);
    }

    [Fact]
    public async Task An_address_in_any_case_is_one_person_and_a_part_of_it_is_nobody()
    {
        var galleryId = await OnlineGallery("one.jpg");
        var guest = await Guest(galleryId);
        await Read(db => db.Visitors.Where(visitor => visitor.Id == guest.VisitorId).ExecuteUpdateAsync(change => change.SetProperty(visitor => visitor.Email, "Ben@Example.com")));

        (await Host.Ask<ReadPerson, PersonInGalleries>(new ReadPerson(" ben@example.com"))).Galleries.ShouldHaveSingleItem().Type.ShouldBe(VisitorType.Guest);
        (await Host.Ask<ReadPerson, PersonInGalleries>(new ReadPerson("en@example.com"))).Galleries.ShouldBeEmpty();
        (await Host.Handle(new ErasePerson("ben@example.com", "BEN@example.com"))).ShouldBe(Outcome.Done);

        (await Host.Ask<ReadPerson, PersonInGalleries>(new ReadPerson("ben@example.com"))).Galleries.ShouldBeEmpty();
        await Host.Quiet();
        Heard.All<PersonErased>().ShouldHaveSingleItem().Visitors.ShouldBe([new VisitorKey(galleryId, guest.VisitorId!.Value)]);
        // By a link for several: nobody's name, and everybody still comes in.
        (await Show(galleryId, guest)).Tiles.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nothing_is_erased_before_the_address_was_typed_once_more()
    {
        (await Host.Handle(new ErasePerson("ben", "ben"))).ShouldBe(Outcome.Refused("Please enter an e-mail address, such as name@example.com.", "Email"));
        (await Host.Handle(new ErasePerson("ben@example.com", "ben@example.co"))).ShouldBe(Outcome.Refused("Please type the address as it stands here: ben@example.com", "Again"));
        await Host.Quiet();
        Heard.All<PersonErased>().ShouldBeEmpty();
    }

    [Fact]
    public async Task When_links_were_opened_is_forgotten_after_the_time_that_the_studio_keeps_it()
    {
        var galleryId = await OnlineGallery("one.jpg");
        await Guest(galleryId);
        Clock.Advance(TimeSpan.FromDays(40));
        await Guest(galleryId);
        await Host.Handle(new SweepOpenings());
        (await Read(db => db.Openings.CountAsync())).ShouldBe(2);

        Neighbours.Studio = Neighbours.Studio! with { VisitMonths = 1 };
        await Host.Handle(new SweepOpenings());

        (await Read(db => db.Openings.CountAsync())).ShouldBe(1);
    }
}
