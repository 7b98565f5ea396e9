using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Ending;

/// <summary>
/// Reminds clients that a gallery ends, where that is due, and ends one that waited for its clients once they have everything. That it was done is
/// written with the mails, in one transaction: nobody gets one twice.
/// </summary>
internal sealed record TendEnding(Guid GalleryId);

internal sealed class TendEndingHandler(
    IGalleryRepository galleries, IStudioCard studio, ITerms terms, Deliveries deliveries, EndingLetters letters, TimeProvider clock) : ICommandHandler<TendEnding>
{
    public async Task<Outcome> Handle(TendEnding command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Done;

        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        var reminds = gallery.DueReminder(moment) is not null && (await terms.InForce(gallery.Id, ct)).RemindsOfEnd;
        if (!reminds && !gallery.Waits(moment))
            return Outcome.Done;

        var recipients = await deliveries.Recipients(gallery.Id, ct);
        var isDone = Delivery.IsDone(recipients.Select(one => (one.Grant.Type, one.Left)));
        if (gallery.Waits(moment) && isDone is not false)
            gallery.StopWaiting(moment, isDone is true);
        else if (reminds)
            await Remind(gallery, recipients, moment, ct);
        return Outcome.Done;
    }

    private async Task Remind(Gallery gallery, IReadOnlyList<Recipient> recipients, Moment moment, CancellationToken ct)
    {
        foreach (var recipient in recipients)
            await letters.Send(gallery, recipient, moment, ct);
        gallery.NoteReminder(moment);
    }
}
