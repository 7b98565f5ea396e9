using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemoryMailServerRepository : IMailServerRepository
{
    private MailServer? _server;

    public Task<MailServer?> Find(CancellationToken ct) => Task.FromResult(_server);

    public void Add(MailServer server) => _server = server;

    public void Remove(MailServer server) => _server = null;
}
