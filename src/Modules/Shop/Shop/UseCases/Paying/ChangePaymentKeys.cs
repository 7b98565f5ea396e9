using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.UseCases.Paying;

/// <summary>Keeps the keys of the studio's Stripe account, encrypted; what is left empty stays as it is.</summary>
/// <param name="Key">The secret key; null to keep the one there is.</param>
/// <param name="WebhookSecret">What Stripe signs its webhook with; null to keep the one there is.</param>
public sealed record ChangePaymentKeys(string? Key, string? WebhookSecret);

/// <summary>Forgets the keys: nobody can pay by card any more, or have card money returned by the product.</summary>
public sealed record ForgetPaymentKeys;

/// <summary>What is known of the studio's Stripe account; never the keys.</summary>
public sealed record ReadPaymentKeys;

/// <summary>The studio's keys.</summary>
/// <param name="AreGiven">The installation's own settings say them; they can't be changed here.</param>
/// <param name="KeyEnd">The key's last four characters; null where there is none.</param>
/// <param name="IsTest">Whether no real money moves.</param>
/// <param name="WebhookSecretEnd">The secret's last four characters; null where there is none.</param>
public sealed record PaymentKeysView(bool AreGiven, string? KeyEnd, bool IsTest, string? WebhookSecretEnd);

/// <summary>Whether a key opens the account.</summary>
/// <param name="Key">As typed; null for the one that is kept.</param>
public sealed record TryPaymentKey(string? Key);

/// <summary>What came of the trial.</summary>
/// <param name="Works">Whether buyers can pay with it.</param>
/// <param name="Sentence">What to say to whoever tried.</param>
public sealed record KeyTrial(bool Works, string Sentence);

internal sealed class ChangePaymentKeysHandler(IPaymentAccounts accounts, IPaymentKeys keys, ISecretProtector protector) : ICommandHandler<ChangePaymentKeys>
{
    public async Task<Outcome> Handle(ChangePaymentKeys command, CancellationToken ct)
    {
        if (keys.AreGiven)
            return Outcome.Refused("The keys are set where this product is installed, and are changed there.");

        var (key, secret) = (command.Key?.Trim() ?? "", command.WebhookSecret?.Trim() ?? "");
        var account = await accounts.Open(ct);
        if (key.Length > 0 && PaymentAccount.CheckKey(key) is { Succeeded: false } wrong)
            return wrong;
        if (secret.Length > 0 && PaymentAccount.CheckWebhookSecret(secret) is { Succeeded: false } wrongSecret)
            return wrongSecret;
        if (key.Length == 0 && account.ProtectedKey is null)
            return Outcome.Refused("Please paste the secret key of your Stripe account.", nameof(command.Key));

        if (key.Length > 0)
            account.Keep(key, protector.Protect(key));
        if (secret.Length > 0)
            account.KeepWebhookSecret(secret, protector.Protect(secret));
        return Outcome.Done;
    }
}

internal sealed class ForgetPaymentKeysHandler(IPaymentAccounts accounts) : ICommandHandler<ForgetPaymentKeys>
{
    public async Task<Outcome> Handle(ForgetPaymentKeys command, CancellationToken ct)
    {
        (await accounts.Open(ct)).Forget();
        return Outcome.Done;
    }
}
