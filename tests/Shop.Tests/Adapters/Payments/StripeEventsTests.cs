using Shop.Adapters.Payments;
using Shop.Domain.Paying;
using Shop.Ports;
using Shop.Tests.Fakes;
using Testing;

namespace Shop.Tests.Adapters.Payments;

/// <summary>Against signatures that Stripe's own package makes.</summary>
public sealed class StripeEventsTests
{
    private const string Body = """{"id":"evt_1","type":"checkout.session.completed","data":{"object":{"object":"checkout.session","id":"cs_test_1","note":"Küß"}}}""";

    private readonly StoppedClock _clock = new();
    private readonly Keys _keys = new();

    private StripeEvents Events => new(_keys, _clock);

    [Fact]
    public async Task What_stripe_signed_is_read() =>
        (await Events.Read(Body, await StripeSignature.Of(Body, Cast.Noon), default)).ShouldBe(new PaymentEvent("evt_1", "cs_test_1", null));

    [Fact]
    public async Task A_charge_is_known_by_its_payment()
    {
        const string charge = """{"id":"evt_2","type":"charge.refunded","data":{"object":{"object":"charge","id":"ch_1","payment_intent":"pi_1"}}}""";

        (await Events.Read(charge, await StripeSignature.Of(charge, Cast.Noon), default)).ShouldBe(new PaymentEvent("evt_2", null, "pi_1"));
    }

    [Fact]
    public async Task Nothing_else_is_read()
    {
        var right = await StripeSignature.Of(Body, Cast.Noon);
        var v1 = right.Split("v1=")[1];

        foreach (var (body, signature) in new[]
        {
            (Body + " ", right), (Body.Replace("cs_test_1", "cs_test_2"), right), (Body, ""), (Body, "t=,v1="), (Body, $"v1={v1}"), (Body, right.Replace("t=", "t=1")),
            (Body, right.Replace("v1=", "v0=")), (Body, right[..^1]), (Body, await StripeSignature.Of(Body, Cast.Noon, "whsec_somebody_else")),
        })
            (await Events.Read(body, signature, default)).ShouldBeNull($"{signature} of {body}");
    }

    [Theory, InlineData(-300, true), InlineData(300, true), InlineData(-301, false), InlineData(301, false)]
    public async Task A_signature_counts_for_five_minutes(int seconds, bool counts)
    {
        var signature = await StripeSignature.Of(Body, Cast.Noon);
        _clock.Now = Cast.Noon.AddSeconds(seconds);

        (await Events.Read(Body, signature, default) is not null).ShouldBe(counts);
    }

    [Fact]
    public async Task Without_a_secret_nothing_is_read()
    {
        _keys.Secret = null;

        (await Events.Read(Body, await StripeSignature.Of(Body, Cast.Noon, ""), default)).ShouldBeNull();
    }

    private sealed class Keys : IPaymentKeys
    {
        public string? Secret { get; set; } = StripeStandIn.WebhookSecret;

        public bool AreGiven => true;

        public Task<PaymentKeys?> Find(CancellationToken ct) => Task.FromResult<PaymentKeys?>(new PaymentKeys(StripeStandIn.Key, Secret));
    }
}
