using BuildingBlocks;
using BuildingBlocks.Persistence;
using BuildingBlocks.Security;
using Galleries.Adapters.Persistence;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Proving;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Settings.Contracts;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class MailedPassesOnSqlite() : MailedPassesTests(DatabaseProvider.Sqlite);

public sealed class MailedPassesOnPostgres() : MailedPassesTests(DatabaseProvider.Postgres);

public abstract class MailedPassesTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private const string Anna = "anna@example.com";

    [Fact]
    public async Task Somebodys_galleries_are_those_with_a_link_of_their_own_that_works()
    {
        var (wedding, portrait, draft) = (await OnlineGallery("a.jpg"), await OnlineGallery("b.jpg"), await OnlineGallery("c.jpg"));
        var (first, second, third) = (await Invite(wedding, LinkRule.Open), await Invite(portrait, LinkRule.Open with { Code = "Rose 2026" }), await Invite(draft, LinkRule.Open));
        await Invite(draft, LinkRule.Open, "olga@example.com");

        (await Mine(Anna)).Select(gallery => (gallery.Target.GrantId, gallery.Link is null)).ShouldBe([(first, true), (second, false), (third, true)], ignoreOrder: true);
        (await Host.Handle(new WithdrawGrant(draft, third))).ShouldBe(Outcome.Done);
        (await Host.Handle(new TakeOffline(portrait))).ShouldBe(Outcome.Done);
        (await Mine(Anna)).Select(gallery => (gallery.Target.GrantId, gallery.Admission)).ShouldBe([(first, Admission.Admitted), (second, Admission.Offline)], ignoreOrder: true);
        (await Mine("stranger@example.com")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pass_leads_to_its_mailbox_until_it_is_used_or_old_and_each_only_where_it_was_made_for()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var slug = await Read(db => Task.FromResult(db.Galleries.Single().Slug));
        var grantId = await Invite(galleryId, LinkRule.Open);
        var grant = await Read(db => Task.FromResult(db.Grants.Single(one => one.Id == grantId)));
        await Keep(MailedPass.ToGalleries(SecretToken.Hash("list"), Anna, Clock.GetUtcNow()), MailedPass.ForDevice(SecretToken.Hash("device"), grant, Clock.GetUtcNow()));

        (await Mailbox("list")).ShouldBe(new Mailbox(Anna));
        (await Mailbox("device")).ShouldBeNull();
        (await Device(slug, "device")).ShouldNotBeNull().Target.ShouldBe(new LinkTarget(galleryId, grantId, grant.VisitorId, 1));
        (await Device(slug, "list")).ShouldBeNull();
        (await Device("another", "device")).ShouldBeNull();

        (await Host.Handle(new RedeemPass("list"))).ShouldBe(Outcome.Done);
        (await Host.Handle(new RedeemPass("list"))).Succeeded.ShouldBeFalse();
        (await Mailbox("list")).ShouldBeNull();
        (await Host.Handle(new RenewGrant(galleryId, grantId))).ShouldBe(Outcome.Done);
        (await Device(slug, "device")).ShouldBeNull("a newer link ends it");
    }

    [Fact]
    public async Task A_personal_link_that_was_opened_before_asks_on_a_new_device_where_the_settings_want_that()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var grantId = await Invite(galleryId, LinkRule.Open);
        var own = (await Grants(galleryId)).Single(grant => grant.GrantId == grantId).Link!;
        var open = (await Grants(galleryId))[0].Link!;
        Neighbours.Rules = Neighbours.Rules with { Door = DoorRules.Open with { ConfirmsDevices = true } };

        (await Resolve(own)).ConfirmedAt.ShouldBeNull("the mail itself brought the first opening");
        (await Host.Handle(new EnterGallery(galleryId, grantId, (await Resolve(own)).VisitorId!.Value))).ShouldBe(Outcome.Done);
        (await Resolve(own)).ConfirmedAt.ShouldBe("a•••@e•••.com");
        (await Resolve(open)).ConfirmedAt.ShouldBeNull();
        Neighbours.Rules = Neighbours.Rules with { Door = DoorRules.Open };
        (await Resolve(own)).ConfirmedAt.ShouldBeNull();
    }

    private async Task<Guid> Invite(Guid galleryId, LinkRule rule, string email = Anna)
    {
        var grantId = Guid.CreateVersion7();
        (await Host.Handle(new InvitePerson(galleryId, grantId, "Anna", email, null) { Type = VisitorType.MainClient, Rule = rule })).ShouldBe(Outcome.Done);
        return grantId;
    }

    private async Task Keep(params MailedPass[] passes)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await using var db = new GalleriesDbContext(scope.ServiceProvider.GetRequiredService<DbContextOptions<GalleriesDbContext>>());
        db.AddRange(passes);
        await db.SaveChangesAsync();
    }

    private async Task<LinkTarget> Resolve(Uri link) =>
        (await Host.Ask<ResolveLink, LinkTarget?>(new ResolveLink(link.Segments[2].Trim('/'), link.Segments[^1]))).ShouldNotBeNull();

    private Task<IReadOnlyList<MyGallery>> Mine(string email) => Host.Ask<ListMyGalleries, IReadOnlyList<MyGallery>>(new ListMyGalleries(email));

    private Task<Mailbox?> Mailbox(string token) => Host.Ask<FindMailbox, Mailbox?>(new FindMailbox(token));

    private Task<DevicePass?> Device(string slug, string token) => Host.Ask<FindDevicePass, DevicePass?>(new FindDevicePass(slug, token));
}
