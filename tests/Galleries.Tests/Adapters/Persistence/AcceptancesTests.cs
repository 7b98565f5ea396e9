using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class AcceptancesOnSqlite() : AcceptancesTests(DatabaseProvider.Sqlite);

public sealed class AcceptancesOnPostgres() : AcceptancesTests(DatabaseProvider.Postgres);

public abstract class AcceptancesTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task The_studio_reads_who_accepted_which_terms_and_no_picture_is_shown_before()
    {
        var galleryId = await OnlineGallery("a.jpg");
        var assetId = (await Show(galleryId, Viewer.Studio)).Tiles[0].AssetId;
        var grantId = Guid.CreateVersion7();
        (await Host.Handle(new InvitePerson(galleryId, grantId, "Rosa", "rosa@example.com", null) { Type = VisitorType.Vendor })).ShouldBe(Outcome.Done);
        var rosa = Viewer.Visitor(await Read(db => Task.FromResult(db.Grants.Single(grant => grant.Id == grantId).VisitorId!.Value)), grantId);
        Neighbours.Studio = Neighbours.Studio! with { Legal = Neighbours.Studio.Legal with { VendorTerms = 3 } };

        (await Show(galleryId, rosa)).Admission.ShouldBe(Admission.MustAccept);
        (await Picture(galleryId, assetId, rosa)).ShouldBeNull();
        (await Host.Handle(new AcceptTerms(galleryId, rosa, 3))).ShouldBe(Outcome.Done);

        (await Show(galleryId, rosa)).Admission.ShouldBe(Admission.Admitted);
        (await Picture(galleryId, assetId, Viewer.Visitor(rosa.VisitorId!.Value, grantId, acceptedTerms: 3))).ShouldNotBeNull();
        (await Host.Ask<ListAcceptances, IReadOnlyList<TermsAcceptance>>(new ListAcceptances(galleryId, grantId))).ShouldBe([new TermsAcceptance("Rosa", 3, Clock.GetUtcNow())]);
        (await Host.Ask<ListAcceptances, IReadOnlyList<TermsAcceptance>>(new ListAcceptances(Guid.CreateVersion7(), grantId))).ShouldBeEmpty();
    }

    private Task<MediaFile?> Picture(Guid galleryId, Guid assetId, Viewer viewer) => Host.Ask<FindMedia, MediaFile?>(new FindMedia(galleryId, assetId, viewer));
}
