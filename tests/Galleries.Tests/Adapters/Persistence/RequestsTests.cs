using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Requesting;
using Galleries.UseCases.Viewing;
using Settings.Contracts;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class RequestsOnSqlite() : RequestsTests(DatabaseProvider.Sqlite);

public sealed class RequestsOnPostgres() : RequestsTests(DatabaseProvider.Postgres);

public abstract class RequestsTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Requests_wait_for_those_who_may_answer_them()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var slug = await Read(db => Task.FromResult(db.Galleries.Single().Slug));
        (await Door(slug)).ShouldBeNull();
        Neighbours.Rules = Neighbours.Rules with { Door = DoorRules.Open with { Requests = RequestRule.MainClients } };
        (await Door(slug)).ShouldBe(new RequestDoor(galleryId));
        (await Door("no-such-gallery")).ShouldBeNull();
        (await Host.Handle(new InvitePerson(galleryId, Guid.CreateVersion7(), "Anna", "anna@example.com", null))).ShouldBe(Outcome.Done);
        var own = await Read(db => Task.FromResult(db.Grants.Single(grant => grant.Email == "anna@example.com")));
        var anna = Viewer.Visitor(own.VisitorId!.Value, own.Id);

        (await Host.Handle(new AskForAccess(galleryId, "Olga", "Olga@example.com", "Hello"))).ShouldBe(Outcome.Done);
        (await Host.Handle(new AskForAccess(galleryId, "Otto", "otto@example.com", null))).ShouldBe(Outcome.Done);
        (await Host.Handle(new AskForAccess(galleryId, "Otto", "otto@example.com", "Again"))).ShouldBe(Outcome.Done);

        var waiting = await List(galleryId, anna);
        waiting.Select(request => (request.Name, request.Email, request.Message)).ShouldBe([("Olga", "Olga@example.com", "Hello"), ("Otto", "otto@example.com", "Again")], ignoreOrder: true);
        (await List(galleryId, Viewer.Studio)).Count.ShouldBe(2);
        (await List(galleryId, await Guest(galleryId))).ShouldBeEmpty();
        (await List(galleryId, Viewer.Nobody)).ShouldBeEmpty();

        (await Host.Handle(new ApproveRequest(galleryId, anna, waiting.Single(request => request.Name == "Olga").RequestId))).ShouldBe(Outcome.Done);
        (await Host.Handle(new DeclineRequest(galleryId, Viewer.Studio, waiting.Single(request => request.Name == "Otto").RequestId))).ShouldBe(Outcome.Done);
        (await List(galleryId, Viewer.Studio)).ShouldBeEmpty();
        (await Grants(galleryId)).Single(grant => grant.Email == "Olga@example.com").MadeBy.ShouldBe("Anna");
        (await Grants(galleryId)).ShouldNotContain(grant => grant.Email == "otto@example.com");
    }

    private Task<RequestDoor?> Door(string slug) => Host.Ask<FindRequestDoor, RequestDoor?>(new FindRequestDoor(slug));

    private Task<IReadOnlyList<RequestCard>> List(Guid galleryId, Viewer viewer) => Host.Ask<ListRequests, IReadOnlyList<RequestCard>>(new ListRequests(galleryId, viewer));
}
