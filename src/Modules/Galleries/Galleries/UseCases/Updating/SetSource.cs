using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Says where the photos of a gallery come from; refused where nothing can be read there.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Address">A folder of the studio's machine, or a link, as typed or pasted.</param>
/// <param name="UserName">Who signs in there, or an access key; null where nobody has to.</param>
/// <param name="Secret">The password, or the secret key; null for the one that is known for this address and name already. It is never shown again.</param>
/// <param name="Watches">Whether new and changed files are taken in without being asked for; nothing is ever taken out that way.</param>
public sealed record SetSource(Guid GalleryId, string Address, string? UserName = null, string? Secret = null, bool Watches = false)
{
    /// <summary>Without the secret, so that it reaches no log.</summary>
    public override string ToString() => $"{nameof(SetSource)} {GalleryId}: {Address}";
}

[OutsideTransaction]
internal sealed class SetSourceHandler(ISources sources, IUpdates updates, ISecretProtector secrets, ICommandHandler<KeepSource> keep) : ICommandHandler<SetSource>
{
    public async Task<Outcome> Handle(SetSource command, CancellationToken ct)
    {
        var reading = sources.Read(command.Address);
        if (reading.Place is not { } read)
            return Outcome.Refused(reading.Refusal!, nameof(command.Address));

        var place = read.Kind is SourceKind.Folder ? read : await SignedIn(read, command, ct);

        try
        {
            using var source = await sources.Open(place, ct);
        }
        catch (SourceException unreachable)
        {
            return Outcome.Refused(unreachable.Message, nameof(command.Address));
        }

        return await keep.Handle(new KeepSource(command.GalleryId, place, command.Watches), ct);
    }

    // A known secret goes to the very place it was given for, and nowhere else.
    private async Task<SourcePlace> SignedIn(SourcePlace place, SetSource command, CancellationToken ct)
    {
        var named = place with { UserName = string.IsNullOrWhiteSpace(command.UserName) ? null : command.UserName.Trim() };
        if (!string.IsNullOrEmpty(command.Secret))
            return named with { SecretCipher = secrets.Protect(command.Secret) };

        var known = (await updates.FindSource(command.GalleryId, ct))?.Place;
        return known is not null && known with { SecretCipher = null } == named ? known : named;
    }
}

/// <summary>Keeps a source that can be read.</summary>
internal sealed record KeepSource(Guid GalleryId, SourcePlace Place, bool Watches);

internal sealed class KeepSourceHandler(IGalleryRepository galleries, IUpdates updates, TimeProvider clock) : ICommandHandler<KeepSource>
{
    public async Task<Outcome> Handle(KeepSource command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is null)
            return Outcome.Refused("That gallery does not exist.", nameof(command.GalleryId));

        if (await updates.Open(command.GalleryId, ct) is { State: UpdateState.Applying })
            return Outcome.Refused("An update of this gallery is under way. Please wait until it is done.", nameof(SetSource.Address));

        var now = clock.GetUtcNow();
        var source = await updates.FindSource(command.GalleryId, ct);
        if (source is null)
            updates.Add(source = Source.Of(command.GalleryId, command.Place, now));
        source.Move(command.Place, now);
        source.Watch(command.Watches);
        return Outcome.Done;
    }
}
