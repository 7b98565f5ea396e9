using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Viewing;

/// <summary>Compares the code that a link asks for; after repeated wrong ones the link takes none for a while, and the studio is told.</summary>
public sealed record TryCode(Guid GalleryId, Guid GrantId, string Code)
{
    /// <summary>Without the code, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(TryCode)} {{ {nameof(GrantId)} = {GrantId} }}";
}

/// <summary>Outside a transaction, since a wrong try is counted although it is refused.</summary>
[OutsideTransaction]
internal sealed class TryCodeHandler(
    IGuestBook guests, ISecretProtector secrets, ICommandHandler<CountCodeTry> count, ICommandHandler<ForgiveCodeTries> forgive, ICommandHandler<WarnOfGuesses> warn)
    : ICommandHandler<TryCode>
{
    public async Task<Outcome> Handle(TryCode command, CancellationToken ct)
    {
        if (await guests.FindGrant(command.GalleryId, command.GrantId, ct) is not { WithdrawnAt: null } grant)
            return Outcome.Refused("This link does not work.");
        if (grant.CodeInForce is not { } cipher)
            return Outcome.Done;

        var counted = await count.Handle(new CountCodeTry(grant.Id), ct);
        if (!counted.Succeeded)
            return counted;
        if (secrets.Unprotect(cipher) is { } code && AccessCode.Fits(command.Code, code))
            return await forgive.Handle(new ForgiveCodeTries(grant.Id), ct);

        await warn.Handle(new WarnOfGuesses(command.GalleryId, grant.Id), ct);
        return Outcome.Refused("This is not the code. Please look at it once more; upper and lower case and blanks don't matter.", nameof(command.Code));
    }
}
