using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Shop.Ports;

namespace Shop.Adapters.Payments;

/// <summary>What Stripe tells by its webhook. A signature counts for five minutes, so that nobody plays an old one again.</summary>
internal sealed class StripeEvents(IPaymentKeys keys, TimeProvider clock) : IPaymentEvents
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    public async Task<PaymentEvent?> Read(string body, string signature, CancellationToken ct)
    {
        if (await keys.Find(ct) is not { WebhookSecret: { } secret } || !IsSigned(body, signature, secret, clock.GetUtcNow()))
            return null;

        try
        {
            var told = JsonDocument.Parse(body).RootElement;
            if (told.Text("id") is not { } id || told.Find("data", "object") is not { } about)
                return null;

            return about.Text("object") switch
            {
                "checkout.session" => new PaymentEvent(id, about.Text("id"), null),
                "charge" => new PaymentEvent(id, null, about.Text("payment_intent")),
                _ => new PaymentEvent(id, null, null),
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static bool IsSigned(string body, string signature, string secret, DateTimeOffset now)
    {
        var parts = signature.Split(',').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).Select(part => (Name: part[0].Trim(), Value: part[1].Trim())).ToList();
        var time = parts.FirstOrDefault(part => part.Name == "t").Value;
        if (!long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || Math.Abs(now.ToUnixTimeSeconds() - seconds) > Tolerance.TotalSeconds)
            return false;

        var right = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"))));
        return parts.Where(part => part.Name == "v1").Any(part => CryptographicOperations.FixedTimeEquals(right, Encoding.ASCII.GetBytes(part.Value)));
    }
}
