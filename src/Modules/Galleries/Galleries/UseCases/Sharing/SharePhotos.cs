using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Sharing;

/// <summary>The studio makes a link that shows photos it chose to whoever comes by it as a guest, and nothing else of the gallery.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="GrantId">The new link's.</param>
/// <param name="AssetIds">The photos in the order they were chosen. What guests don't see of them is left out.</param>
/// <param name="Way">How it goes out.</param>
/// <param name="Rule">What the link may do; its scenes count for nothing, as the photos are chosen.</param>
public sealed record SharePhotos(Guid GalleryId, Guid GrantId, IReadOnlyList<Guid> AssetIds, ShareWay Way, LinkRule Rule)
{
    /// <summary>What is mailed with it, in the studio's name; null for no mail.</summary>
    public ShareMail? Mail { get; init; }
}

/// <summary>What a link of the studio's to these photos would show.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="AssetIds">The photos.</param>
public sealed record ReadPhotosDraft(Guid GalleryId, IReadOnlyList<Guid> AssetIds);

/// <summary>What is about to be shared by the studio.</summary>
/// <param name="Count">How many of the photos guests would see.</param>
/// <param name="KeptBack">How many they would not: hidden ones, and those in scenes that are hidden from guests.</param>
/// <param name="First">The first of those they would see.</param>
public sealed record PhotosDraft(int Count, int KeptBack, IReadOnlyList<AssetTile> First);

internal sealed class SharePhotosHandler(
    Invitations invitations, IAssetRepository assets, IGuestBook guests, LinkRules rules, ShareLetters letters, ISecretProtector secrets, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<SharePhotos>
{
    public async Task<Outcome> Handle(SharePhotos command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (gallery, isOnline, outcome) = await invitations.Find(command.GalleryId, now, ct);
        if (gallery is null)
            return outcome;
        if (await Check(command, gallery, isOnline, ct) is { Succeeded: false } refused)
            return refused;

        var visible = (await assets.Visible(gallery.Id, Reach.Of(VisitorType.Guest).SeenIn(gallery), [.. command.AssetIds], ct)).ToHashSet();
        List<Guid> shown = [.. command.AssetIds.Distinct().Where(visible.Contains)];
        if (shown.Count == 0)
            return Outcome.Refused("Guests see none of these photos. Show hidden ones again first, or choose others.");

        var grant = Grant.Shared(command.GrantId, gallery.Id, VisitorType.Guest, secrets.NewLink(), now).Share(shown, command.Way, null);
        rules.Apply(command.Rule with { Scenes = null }, grant);
        guests.Add(grant);
        if (command.Mail is { } mail)
            await letters.Send(gallery, grant, await assets.Find(gallery.Id, [.. shown.Take(ShareLetters.MostPictures)], ct), shown, mail, now, ct);
        if (!grant.IsUnsent)
            outbox.Enqueue(new ItemsSharedByStudio(gallery.Id, grant.Id, shown, command.Way, now));
        return Outcome.Done;
    }

    private async Task<Outcome> Check(SharePhotos command, Gallery gallery, bool isOnline, CancellationToken ct)
    {
        if (command.AssetIds.Count == 0)
            return Outcome.Refused("Please tick at least one photo.");
        if (command.AssetIds.Count > Grant.MostPhotos)
            return Outcome.Refused($"At most {Grant.MostPhotos} photos can be shared with one link. Please choose fewer, or make a link that shows whole scenes.");
        if (await rules.Check(command.Rule with { Scenes = null }, gallery, ct) is { Succeeded: false } wrong)
            return wrong;
        if (command.Mail is not { } mail)
            return Outcome.Done;

        return isOnline ? ShareLetters.CheckByStudio(mail) : Outcome.Refused("Put the gallery online first, so that the link works.");
    }
}
