using Galleries.Contracts;
using Galleries.Domain;

namespace Galleries.Tests.Domain;

public sealed class RationTests
{
    [Theory]
    [InlineData(40, 28, 12, null)]
    [InlineData(40, 40, 0, null)]
    [InlineData(10, 28, 0, null)]
    [InlineData(40, 28, 15, "12 of your 40 free downloads are left, and this needs 15. Please choose fewer photos, or ask your photographer for more.")]
    [InlineData(40, 39, 2, "One of your 40 free downloads is left, and this needs 2. Please choose fewer photos, or ask your photographer for more.")]
    [InlineData(40, 40, 1, "All 40 free downloads of this gallery are used. Your photographer can give you more.")]
    [InlineData(10, 28, 1, "All 10 free downloads of this gallery are used. Your photographer can give you more.")]
    [InlineData(1, 1, 5, "The one free download of this gallery is used. Your photographer can give you more.")]
    public void What_exceeds_the_rest_is_refused_with_both_numbers(int quota, int taken, int fresh, string? sentence) =>
        new Ration(quota, taken, [.. Enumerable.Range(0, fresh).Select(_ => Guid.CreateVersion7())]).Check().Reason.ShouldBe(sentence);

    [Theory]
    [InlineData(VisitorType.MainClient, 40)]
    [InlineData(VisitorType.PhotographerInvited, null)]
    [InlineData(VisitorType.ClientInvited, null)]
    [InlineData(VisitorType.Vendor, null)]
    [InlineData(VisitorType.Guest, null)]
    public void Main_clients_alone_are_counted(VisitorType type, int? quota)
    {
        var gallery = Cast.Gallery();
        var grant = Grant.Shared(Guid.CreateVersion7(), gallery.Id, type, Cast.Secret(), Cast.Now);
        var asker = new Asker(false, Guid.CreateVersion7(), grant.Id);

        var decision = Access.Decide(asker, gallery, grant, Cast.Terms with { FreeDownloads = 40 }, Cast.Moment, Purpose.Original);

        (decision.Verdict, decision.Quota).ShouldBe((Verdict.Allowed, quota));
    }

    [Fact]
    public void The_studio_is_never_counted() =>
        Access.Decide(new Asker(true, null, null), Cast.Gallery(), null, Cast.Terms with { FreeDownloads = 40 }, Cast.Moment, Purpose.Original).Quota.ShouldBeNull();
}
