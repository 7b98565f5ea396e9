using BuildingBlocks.Security;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Inviting;

/// <summary>Personal links as main clients make them, and as requests get them.</summary>
internal sealed class PersonalLinks(IGuestBook guests, ISecretProtector secrets)
{
    /// <summary>A link of their own for somebody who has none: the studio's, or a main client's.</summary>
    public (Grant Grant, Visitor Person) Make(Guid galleryId, Guid grantId, string? name, string email, Reply maker)
    {
        var now = maker.Moment.Now;
        var type = maker.Visitor is null ? VisitorType.PhotographerInvited : VisitorType.ClientInvited;
        var person = Visitor.Invited(Guid.CreateVersion7(now), galleryId, grantId, type, name, email, now);
        var grant = Grant.Personal(grantId, person, secrets.NewLink(), now);
        if (maker is { Visitor: { } host, Grant: { } own })
            grant.MadeBy(host, own);
        guests.Add(person);
        guests.Add(grant);
        return (grant, person);
    }

    /// <summary>The same link once more, so that the mail before this one stays good; a new one in the place of one that does not work anymore.</summary>
    public async Task<(Grant Grant, Visitor Person)> Again(Grant grant, string? name, CancellationToken ct)
    {
        secrets.Mend(grant);
        var person = await guests.FindVisitor(grant.GalleryId, grant.VisitorId!.Value, ct)
            ?? throw new InvalidOperationException("A personal link has no person.");
        person.Introduce(name);
        return (grant, person);
    }
}
