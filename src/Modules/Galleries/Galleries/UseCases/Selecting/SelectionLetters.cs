using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Mailing;

namespace Galleries.UseCases.Selecting;

/// <summary>Sends the mails about what clients are asked to choose.</summary>
internal sealed class SelectionLetters(IStudioCard studio, IGuestBook guests, ILetters letters, IPublicAddress address, ISecretProtector secrets)
{
    /// <summary>Asks somebody to choose.</summary>
    public Task Ask(Gallery gallery, SelectionRequest request, Grant grant, Visitor person, CancellationToken ct) =>
        letters.Send(GalleryLetters.SelectionAsked, To(gallery, person), language => About(gallery, request, grant, person)
            .Text("how.many", SelectionWords.HowMany(request.Least, request.Most, language)).Text("due", SelectionWords.Due(request.DueOn, language)).Text("message", request.Message), ct);

    /// <summary>Tells the studio what was finished, and those who chose.</summary>
    public async Task Finish(Gallery gallery, SelectionRequest request, FrozenSelection version, Visitor finisher, CancellationToken ct)
    {
        if (await studio.Read(ct) is { ContactEmail: { } owner } card)
            await letters.Send(GalleryLetters.SelectionFinished, new LetterReader(owner, card.Name, GalleryId: gallery.Id), language => Counted(new LetterValues(), version, language)
                .Text("client.name", finisher.Name ?? finisher.Email ?? gallery.CustomerName).Text("gallery.name", gallery.Name).Text("title", request.Title)
                .Link("link", address.At($"/studio/galleries/{gallery.Id}/selections/{version.SelectionId}")), ct);

        foreach (var (grant, person) in await PeopleOf(gallery, request.IsJoint ? request.People : [finisher.Id], ct))
        {
            var kind = person.Id == finisher.Id ? GalleryLetters.SelectionConfirmed : GalleryLetters.SelectionFinishedTogether;
            await letters.Send(kind, To(gallery, person), language => Counted(About(gallery, request, grant, person), version, language)
                .Text("finisher.name", finisher.Name ?? finisher.Email), ct);
        }
    }

    /// <summary>Tells those who chose that they may choose again.</summary>
    public async Task Reopen(Gallery gallery, SelectionRequest request, Selection selection, CancellationToken ct)
    {
        foreach (var (grant, person) in await PeopleOf(gallery, selection.VisitorId is { } visitorId ? [visitorId] : request.People, ct))
            await letters.Send(GalleryLetters.SelectionReopened, To(gallery, person), _ => About(gallery, request, grant, person).Text("reason", selection.Reason), ct);
    }

    /// <summary>Tells those who chose apart that they choose together now; whoever began it knows.</summary>
    public async Task BeginRound(Gallery gallery, SelectionRequest round, Guid? beginnerId, CancellationToken ct)
    {
        foreach (var (grant, person) in await PeopleOf(gallery, [.. round.People.Where(personId => personId != beginnerId)], ct))
            await letters.Send(GalleryLetters.SelectionRound, To(gallery, person), language => About(gallery, round, grant, person)
                .Text("how.many", SelectionWords.HowMany(round.Least, round.Most, language)), ct);
    }

    private static LetterReader To(Gallery gallery, Visitor person) => new(person.Email!, person.Name, GalleryId: gallery.Id);

    private static LetterValues Counted(LetterValues values, FrozenSelection version, LetterLanguage language) => values
        .Text("photos", GalleryLetters.Figure(version.Photos.Count, language)).Text("version", GalleryLetters.Figure(version.Number, language));

    private LetterValues About(Gallery gallery, SelectionRequest request, Grant grant, Visitor person) => new LetterValues()
        .Text("client.name", person.Name).Text("gallery.name", gallery.Name).Text("title", request.Title).Link("link", LinkTo(gallery, request, grant));

    // Their own link, which leads on to the choice: it opens in any browser.
    private Uri LinkTo(Gallery gallery, SelectionRequest request, Grant grant) => address.LinkOf(gallery.Slug, grant, secrets) is { } link
        ? new Uri($"{link.AbsoluteUri}?selection={request.Id}")
        : address.At($"/g/{gallery.Slug}/selection/{request.Id}");

    private async Task<IReadOnlyList<(Grant Grant, Visitor Person)>> PeopleOf(Gallery gallery, IReadOnlyList<Guid> visitorIds, CancellationToken ct)
    {
        var people = new List<(Grant, Visitor)>();
        foreach (var visitorId in visitorIds)
            if (await guests.FindVisitor(gallery.Id, visitorId, ct) is { Email: not null } person && await guests.FindGrant(gallery.Id, person.GrantId, ct) is { WithdrawnAt: null } grant)
                people.Add((grant, person));
        return people;
    }
}
