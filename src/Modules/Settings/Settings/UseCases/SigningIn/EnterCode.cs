using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Settings.UseCases.SigningIn;

/// <summary>The second step: a code of the authenticator app or a recovery code opens the session. Repeated wrong ones pause it for a while.</summary>
public sealed record EnterCode(Guid SessionId, string Code, Device Device)
{
    /// <summary>Without the code, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(EnterCode)} {{ {nameof(SessionId)} = {SessionId} }}";
}

/// <summary>Outside a transaction, since a wrong try is counted although it is refused.</summary>
[OutsideTransaction]
internal sealed class EnterCodeHandler(ICommandHandler<CountCode> count, ICommandHandler<RedeemCode> redeem) : ICommandHandler<EnterCode>
{
    public async Task<Outcome> Handle(EnterCode command, CancellationToken ct) =>
        await count.Handle(new CountCode(command.SessionId), ct) is { Succeeded: false } refused
            ? refused
            : await redeem.Handle(new RedeemCode(command), ct);
}
