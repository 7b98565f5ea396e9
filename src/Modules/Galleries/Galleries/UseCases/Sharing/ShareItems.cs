using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Sharing;

/// <summary>A visitor makes a link that shows others all that they see themselves, photos they chose of it, or a collection.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who shares.</param>
/// <param name="GrantId">The new link's.</param>
/// <param name="AssetIds">The photos in the order they were chosen; null for all.</param>
/// <param name="Way">How it goes out.</param>
/// <param name="Note">What its maker calls it, such as for whom it is; null for nothing.</param>
public sealed record ShareItems(Guid GalleryId, Viewer Viewer, Guid GrantId, IReadOnlyList<Guid>? AssetIds, ShareWay Way, string? Note = null)
{
    /// <summary>The viewer's Favorites in place of chosen photos, as they are at any moment.</summary>
    public bool Favorites { get; init; }

    /// <summary>A collection of the viewer's, or one that the photographer made for them, in place of chosen photos, as it is at any moment; null for none.</summary>
    public Guid? CollectionId { get; init; }

    /// <summary>What is mailed with it; null for no mail.</summary>
    public ShareMail? Mail { get; init; }
}

/// <summary>A mail with a share's link.</summary>
/// <param name="To">Addresses with commas, semicolons, or blanks between.</param>
/// <param name="Name">Who shares, where the gallery does not know it.</param>
/// <param name="Message">What they write; null for nothing.</param>
/// <param name="Language">The code of the language they read; what the mail is written in unless the gallery has one of its own.</param>
public sealed record ShareMail(string? To, string? Name, string? Message, string? Language = null);

internal sealed class ShareItemsHandler(
    Reception reception, IAssetRepository assets, ICollectionRepository collections, IGuestBook guests, ShareLetters letters, ISecretProtector secrets, IOutbox outbox) : ICommandHandler<ShareItems>
{
    private const int MostADay = 50;
    private const int MostMailedADay = 10;
    private const int MostMailedOfGallery = 100;

    public async Task<Outcome> Handle(ShareItems command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Share, ct);
        if (reply is not { Allowed: true, Visitor: { } maker, Grant: { } own })
            return reply.Refusal;
        if (Check(command, maker) is { Succeeded: false } refused)
            return refused;
        if (await CheckDay(command, maker, reply.Moment.Now, ct) is { Succeeded: false } tooMany)
            return tooMany;

        var followed = await Followed(command, reply, ct);
        if (followed is null && command.Favorites)
            return Outcome.Refused("You have not picked any favorites yet.");
        if (followed is null && command.CollectionId is not null)
            return Filing.NoSuchCollection;

        var shown = followed is null ? await Shown(command.AssetIds, reply, ct) : await Shown(followed, reply, ct);
        if (shown.Count == 0)
            return Outcome.Refused("There is no photo to share among these. Photos that are hidden from others can't be shared.");

        var chosen = followed is not null || command.AssetIds is null ? null : shown;
        var grant = Grant.Shared(command.GrantId, command.GalleryId, own.TypeOfShares, secrets.NewLink(), reply.Moment.Now)
            .MadeBy(maker, own).Share(chosen, command.Way, Blank.ToNull(command.Note));
        if (followed is not null)
            grant.Follow(followed);
        guests.Add(grant);
        if (command.Mail is { } wanted)
            await letters.Send(reply, grant, await assets.Find(command.GalleryId, [.. shown.Take(ShareLetters.MostPictures)], ct), shown, wanted, ct);
        if (!grant.IsUnsent)
            outbox.Enqueue(new ItemsShared(command.GalleryId, grant.Id, maker.Fact, shown, command.Way, reply.Moment.Now));
        return Outcome.Done;
    }

    private static Outcome Check(ShareItems command, Visitor maker)
    {
        if (command.AssetIds?.Count > Grant.MostPhotos)
            return Outcome.Refused($"At most {Grant.MostPhotos} photos can be shared with one link. Please choose fewer, or share the whole gallery.");
        if (command.Note?.Trim().Length > Visitor.LongestName)
            return Outcome.Refused($"Please keep it within {Visitor.LongestName} characters.", nameof(command.Note));

        return command.Mail is { } mail ? ShareLetters.Check(mail, maker) : Outcome.Done;
    }

    private async Task<Outcome> CheckDay(ShareItems command, Visitor maker, DateTimeOffset now, CancellationToken ct)
    {
        var since = now.AddDays(-1);
        if (await guests.CountMade(command.GalleryId, maker.Id, since, ct) >= MostADay)
            return Outcome.Refused($"At most {MostADay} links can be made in a day. Please go on tomorrow.");
        if (command.Mail is null)
            return Outcome.Done;
        if (await guests.CountMailedShares(command.GalleryId, maker.Id, since, ct) >= MostMailedADay)
            return Outcome.Refused($"At most {MostMailedADay} mails can be sent in a day. Please copy the link and send it yourself.");

        // Whoever comes by a public link is somebody else as often as they like.
        return await guests.CountMailedShares(command.GalleryId, null, since, ct) < MostMailedOfGallery
            ? Outcome.Done
            : Outcome.Refused("Too many mails have gone out from this gallery today. Please copy the link and send it yourself.");
    }

    private async Task<Collection?> Followed(ShareItems command, Reply reply, CancellationToken ct) =>
        command.Favorites ? await collections.FindFavorites(command.GalleryId, reply.Visitor!.Id, ct)
        : command.CollectionId is { } id && await collections.FindCollection(command.GalleryId, id, ct) is { } found && found.IsOpenTo(reply.Visitor!.Id, reply.Grant!.Type) ? found
        : null;

    /// <summary>What others get of it: the whole in the gallery's order, as everybody sees it, else in the order chosen.</summary>
    private async Task<IReadOnlyList<Guid>> Shown(IReadOnlyList<Guid>? wish, Reply reply, CancellationToken ct)
    {
        var (galleryId, sight) = (reply.Gallery!.Id, reply.SeenByOthers);
        if (wish is not { } chosen)
            return [.. (await assets.Visible(galleryId, sight, reply.Terms.Order, ct)).Select(asset => asset.Id)];

        var visible = (await assets.Visible(galleryId, sight, [.. chosen], ct)).ToHashSet();
        return [.. chosen.Distinct().Where(visible.Contains)];
    }

    private async Task<IReadOnlyList<Guid>> Shown(Collection followed, Reply reply, CancellationToken ct)
    {
        var inside = (await collections.Items(followed.Id, ct)).Select(item => item.AssetId).ToHashSet();
        return [.. (await Shown((IReadOnlyList<Guid>?)null, reply, ct)).Where(inside.Contains)];
    }
}
