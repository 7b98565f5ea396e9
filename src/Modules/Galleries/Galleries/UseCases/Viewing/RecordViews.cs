using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Viewing;

/// <summary>Notes what a visitor looked at: the gallery's page, and assets in the light box. The studio's own looks are not counted.</summary>
public sealed record RecordViews(Guid GalleryId, Viewer Viewer, bool GalleryPage, IReadOnlyList<Guid> AssetIds);

internal sealed class RecordViewsHandler(Reception reception, IAssetRepository assets, IOutbox outbox) : ICommandHandler<RecordViews>
{
    private const int Most = 500;

    public async Task<Outcome> Handle(RecordViews command, CancellationToken ct)
    {
        if (command.AssetIds.Count > Most)
            return Outcome.Refused($"At most {Most} views can be noted at once.", nameof(command.AssetIds));

        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.View, ct);
        if (reply.Verdict is Verdict.NotAVisitor or Verdict.OnlyLooking)
            return Outcome.Done;
        if (!reply.Allowed)
            return reply.Refusal;

        var seen = await assets.Visible(command.GalleryId, reply.Seen, command.AssetIds, ct);
        if (command.GalleryPage)
            outbox.Enqueue(new GalleryViewed(command.GalleryId, reply.Visitor!.Fact, reply.Moment.Now));
        if (seen.Count > 0)
            outbox.Enqueue(new AssetsViewed(command.GalleryId, reply.Visitor!.Fact, seen, reply.Moment.Now));

        return Outcome.Done;
    }
}
