using Settings.Domain;

namespace Settings.Ports;

/// <summary>The mail server that the owner set up, of which there is at most one.</summary>
internal interface IMailServerRepository
{
    /// <summary>Null when the installation's configuration counts.</summary>
    Task<MailServer?> Find(CancellationToken ct);

    void Add(MailServer server);

    void Remove(MailServer server);
}
