using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Selecting;

namespace Galleries.UseCases.Asking;

/// <summary>The photographer asks main clients to choose photos; each gets a mail with their own link to it.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="RequestId">A new id.</param>
/// <param name="Title">What for, such as "Album".</param>
/// <param name="Least">How many at least.</param>
/// <param name="Most">How many at most; null for as many as they like.</param>
/// <param name="Scenes">The scenes that are chosen from; null for the whole gallery.</param>
/// <param name="DueOn">The day, where the studio is, by which it is wanted; null for any time.</param>
/// <param name="Message">What they read with it; null or blank for nothing.</param>
/// <param name="People">The main clients who choose; null for all there are now.</param>
public sealed record AskForSelection(
    Guid GalleryId, Guid RequestId, string? Title, int Least, int? Most, IReadOnlyList<Guid>? Scenes, DateOnly? DueOn, string? Message, IReadOnlyList<Guid>? People = null);

internal sealed class AskForSelectionHandler(
    Invitations invitations, ISelections selections, IGuestBook guests, IStudioCard studio, SelectionLetters letters, IOutbox outbox, TimeProvider clock) : ICommandHandler<AskForSelection>
{
    private const int MostRequests = 50;

    public async Task<Outcome> Handle(AskForSelection command, CancellationToken ct)
    {
        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        var (gallery, open) = await invitations.FindOpen(command.GalleryId, moment.Now, ct);
        if (gallery is null)
            return open;

        var wish = new SelectionWish(command.Title ?? "", command.Least, command.Most, command.Scenes, command.DueOn, command.Message);
        var asked = (await guests.MainClients(gallery.Id, ct)).Where(client => command.People?.Contains(client.Person.Id) != false).ToList();
        var outcome = wish.Check(gallery, await Count(gallery, Sight.Everything, wish, ct), moment);
        if (outcome.Succeeded)
            outcome = await Check(gallery, wish, asked, command.People is null, ct);
        if (!outcome.Succeeded)
            return outcome;

        var request = SelectionRequest.Ask(command.RequestId, gallery.Id, wish, [.. asked.Select(client => client.Person.Id)], moment.Now);
        selections.Add(request);
        foreach (var (grant, person) in asked)
        {
            selections.Add(Selection.Of(request, person.Id, moment.Now));
            await letters.Ask(gallery, request, grant, person, ct);
            outbox.Enqueue(new SelectionRequested(gallery.Id, person.Fact, request.Title, moment.Now));
        }

        return Outcome.Done;
    }

    private async Task<Outcome> Check(Gallery gallery, SelectionWish wish, List<(Grant Grant, Visitor Person)> asked, bool all, CancellationToken ct)
    {
        if (asked.Count == 0)
            return Outcome.Refused(all ? "This gallery has no main client yet. Invite one on the Visitors page first." : "Please tick who is to choose.", nameof(AskForSelection.People));
        if (await selections.CountRequests(gallery.Id, ct) >= MostRequests)
            return Outcome.Refused($"A gallery has at most {MostRequests} selections. Please withdraw one first.");

        foreach (var (grant, person) in asked)
            if (await Count(gallery, Reach.Of(grant).SeenIn(gallery), wish, ct) is var shown && shown < wish.Least)
                return Outcome.Refused($"The link of {person.Name ?? person.Email} shows only {shown} of these photos.", nameof(AskForSelection.Least));
        return Outcome.Done;
    }

    private Task<int> Count(Gallery gallery, Sight sight, SelectionWish wish, CancellationToken ct) =>
        selections.CountChoosable(gallery.Id, sight.ForChoosing(wish.Scenes), ct);
}
