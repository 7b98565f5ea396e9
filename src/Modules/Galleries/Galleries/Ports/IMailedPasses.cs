using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>One-time links that were mailed.</summary>
internal interface IMailedPasses
{
    Task<MailedPass?> FindPass(string tokenHash, CancellationToken ct);

    /// <summary>How many went to this address for this purpose since then.</summary>
    Task<int> CountPasses(string email, PassPurpose purpose, DateTimeOffset since, CancellationToken ct);

    /// <summary>Forgets those sent before then.</summary>
    Task ForgetPasses(DateTimeOffset before, CancellationToken ct);

    void Add(MailedPass pass);
}
