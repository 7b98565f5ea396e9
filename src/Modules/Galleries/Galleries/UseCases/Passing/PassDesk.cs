using BuildingBlocks;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Passing;

/// <summary>Whether a main client may make a link of this kind for somebody else. Whatever it says, it never reaches farther than their own.</summary>
internal sealed class PassDesk(Reception reception, IGuestBook guests, LinkRules rules)
{
    private const int MostADay = 50;

    /// <summary>The main client as they stand now; otherwise the sentence that says why not.</summary>
    public async Task<(Reply? Maker, Outcome Outcome)> Ask(Guid galleryId, Viewer viewer, LinkRule rule, CancellationToken ct)
    {
        var reply = await reception.Ask(galleryId, viewer, Purpose.Invite, ct);
        if (reply is not { Allowed: true, Grant: { } own, Visitor: { } maker, Gallery: { } gallery })
            return (null, reply.Refusal);
        if (rule.Scenes?.Any(scene => !reply.Seen.ShowsScene(scene)) == true)
            return (null, Outcome.Refused("Please choose among the scenes that your own link shows.", nameof(rule.Scenes)));
        if (own.LastDay is { } last && rule.ExpiresOn > last)
            return (null, Outcome.Refused("Your own link ends before that day. Please choose an earlier one.", nameof(rule.ExpiresOn)));
        if (await rules.Check(rule, gallery, ct) is { Succeeded: false } wrong)
            return (null, wrong);

        return await guests.CountMade(galleryId, maker.Id, reply.Moment.Now.AddDays(-1), ct) < MostADay
            ? (reply, Outcome.Done)
            : (null, Outcome.Refused($"At most {MostADay} invitations can be sent in a day. Please go on tomorrow."));
    }
}
