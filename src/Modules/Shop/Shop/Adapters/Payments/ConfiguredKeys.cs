using BuildingBlocks.Security;
using Microsoft.Extensions.Configuration;
using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.Adapters.Payments;

/// <summary>The installation's keys (<c>GALLERY_STRIPE__KEY</c>, <c>GALLERY_STRIPE__WEBHOOKSECRET</c>), else those that the studio keeps.</summary>
internal sealed class ConfiguredKeys(IConfiguration configuration, IPaymentAccounts accounts, ISecretProtector protector) : IPaymentKeys
{
    private readonly string? _key = configuration["stripe:key"] is { Length: > 0 } key ? key : null;

    public bool AreGiven => _key is not null;

    public async Task<PaymentKeys?> Find(CancellationToken ct)
    {
        if (_key is not null)
            return new PaymentKeys(_key, configuration["stripe:webhookSecret"] is { Length: > 0 } given ? given : null);

        var account = await accounts.Open(ct);
        return Plain(account.ProtectedKey) is { } key ? new PaymentKeys(key, Plain(account.ProtectedWebhookSecret)) : null;
    }

    private string? Plain(string? cipher) => cipher is null ? null : protector.Unprotect(cipher);
}
