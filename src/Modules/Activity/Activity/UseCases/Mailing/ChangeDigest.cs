using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Mailing;

/// <summary>Says when the daily digest goes out.</summary>
/// <param name="Hour">0 to 23 by the studio's clock; null for never.</param>
public sealed record ChangeDigest(int? Hour);

internal sealed class ChangeDigestHandler(IMailPlans plans) : ICommandHandler<ChangeDigest>
{
    public async Task<Outcome> Handle(ChangeDigest command, CancellationToken ct)
    {
        if (command.Hour is < 0 or > 23)
            return Outcome.Refused("Please choose one of the hours offered.", nameof(command.Hour));

        (await plans.Get(ct)).Digest(command.Hour);
        return Outcome.Done;
    }
}
