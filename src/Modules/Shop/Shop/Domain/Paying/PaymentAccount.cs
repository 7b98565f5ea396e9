using BuildingBlocks;

namespace Shop.Domain.Paying;

/// <summary>The studio's account with its payment provider. There is exactly one; keys are kept encrypted.</summary>
internal sealed class PaymentAccount
{
    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000004");

    public required Guid Id { get; init; }

    public string? ProtectedKey { get; private set; }

    /// <summary>The key's last four characters.</summary>
    public string? KeyEnd { get; private set; }

    public string? ProtectedWebhookSecret { get; private set; }

    public string? WebhookSecretEnd { get; private set; }

    public static PaymentAccount Empty() => new() { Id = OnlyId };

    public static Outcome CheckKey(string key) => key switch
    {
        _ when key.StartsWith("pk_", StringComparison.Ordinal) => Outcome.Refused("That is the publishable key. Please paste the secret one, which begins with sk_ or rk_.", "Key"),
        _ when !key.StartsWith("sk_", StringComparison.Ordinal) && !key.StartsWith("rk_", StringComparison.Ordinal) => Outcome.Refused("A secret key of Stripe begins with sk_ or rk_.", "Key"),
        _ => IsPlain(key) ? Outcome.Done : Outcome.Refused("That is not a whole key: please copy it once more.", "Key"),
    };

    public static Outcome CheckWebhookSecret(string secret) => secret.StartsWith("whsec_", StringComparison.Ordinal) && IsPlain(secret)
        ? Outcome.Done
        : Outcome.Refused("The signing secret of a webhook begins with whsec_.", "WebhookSecret");

    public void Keep(string key, string protectedKey) => (ProtectedKey, KeyEnd) = (protectedKey, key[^4..]);

    public void KeepWebhookSecret(string secret, string protectedSecret) => (ProtectedWebhookSecret, WebhookSecretEnd) = (protectedSecret, secret[^4..]);

    public void Forget() => (ProtectedKey, KeyEnd, ProtectedWebhookSecret, WebhookSecretEnd) = (null, null, null, null);

    private static bool IsPlain(string text) => text.Length is >= 12 and <= 300 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}

/// <summary>The keys in plain, for whoever speaks to the provider.</summary>
/// <param name="Key">Opens the account.</param>
/// <param name="WebhookSecret">Signs what the provider tells; null where it tells nothing.</param>
internal sealed record PaymentKeys(string Key, string? WebhookSecret)
{
    /// <summary>Never the keys themselves: a record is easily written to a log.</summary>
    public override string ToString() => "PaymentKeys";
}
