using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Ending;

/// <summary>What people with a link of their own have and have not downloaded.</summary>
internal sealed class Deliveries(Reception reception, Rationing rationing, IGuestBook guests, IFetchedAssets fetched)
{
    /// <summary>Everybody who gets in by a link of their own now, those with something left to download first.</summary>
    public async Task<IReadOnlyList<Recipient>> Recipients(Guid galleryId, CancellationToken ct)
    {
        var recipients = new List<Recipient>();
        foreach (var (grant, person) in await guests.LinkHolders(galleryId, ct))
        {
            var reply = await reception.Ask(galleryId, Viewer.Visitor(person.Id, grant.Id), Purpose.Page, ct);
            if (reply.Allowed)
                recipients.Add(new Recipient(grant, person, await Left(reply, person, ct)));
        }

        return [.. recipients.OrderByDescending(recipient => recipient.Left > 0)];
    }

    private async Task<int?> Left(Reply reply, Visitor person, CancellationToken ct)
    {
        if (!reply.Offer.HasAny)
            return null;

        var missing = await fetched.Missing(reply.Gallery!.Id, person.Id, reply.Taken, ct);
        return Delivery.Left(missing.Count, await rationing.Of(reply, missing, ct));
    }
}

/// <summary>Somebody with a link of their own.</summary>
/// <param name="Grant">The link.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Left">How many photos they may download and have not yet; null for who may download none.</param>
internal sealed record Recipient(Grant Grant, Visitor Person, int? Left);
