using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.Posting;

/// <summary>Forgets the mail server that was set up, with its password; the installation's configuration counts again.</summary>
public sealed record ForgetMailServer;

internal sealed class ForgetMailServerHandler(IMailServerRepository servers) : ICommandHandler<ForgetMailServer>
{
    public async Task<Outcome> Handle(ForgetMailServer command, CancellationToken ct)
    {
        if (await servers.Find(ct) is { } server)
            servers.Remove(server);
        return Outcome.Done;
    }
}
