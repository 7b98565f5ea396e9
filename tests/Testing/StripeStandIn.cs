using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Testing;

/// <summary>Stands in for Stripe's REST interface as far as the shop uses it, and checks what is sent as Stripe does.</summary>
public sealed class StripeStandIn : IAsyncDisposable
{
    /// <summary>Opens the account.</summary>
    public const string Key = "sk_test_51Gallery0000Key1";

    /// <summary>Signs webhooks.</summary>
    public const string WebhookSecret = "whsec_GallerySecret2";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, (string Form, int Status, object Answer)> _done = new();
    private readonly Lock _turn = new();

    private StripeStandIn(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>What its pages are, the oldest first.</summary>
    public List<StandInSession> Sessions { get; } = [];

    /// <summary>What was refunded through the interface, the oldest first.</summary>
    public List<(string Charge, long Amount)> Refunds { get; } = [];

    /// <summary>What was wrong with requests; none as long as the shop speaks as it should.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    /// <summary>So many requests are done and not answered.</summary>
    public int Swallows { get; set; }

    /// <summary>Nothing is done, and every answer is an error of the server.</summary>
    public bool IsDown { get; set; }

    /// <summary>What refunds are answered with; null to do them.</summary>
    public string? RefusesRefunds { get; set; }

    /// <summary>Starts one.</summary>
    public static async Task<StripeStandIn> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var standIn = new StripeStandIn(app);
        app.MapPost("/v1/checkout/sessions", context => standIn.Once(context, standIn.NewSession));
        app.MapGet("/v1/checkout/sessions", context => standIn.Answer(context, () => (200, new { data = Array.Empty<object>() })));
        app.MapGet("/v1/checkout/sessions/{id}", context => standIn.Answer(context, () => standIn.Show(context)));
        app.MapPost("/v1/checkout/sessions/{id}/expire", context => standIn.Once(context, _ => standIn.Expire(context)));
        app.MapPost("/v1/refunds", context => standIn.Once(context, standIn.NewRefund));
        app.MapGet("/pay/{id}", standIn.Page);
        app.MapPost("/pay/{id}", standIn.PayOnPage);
        await app.StartAsync();
        return standIn;
    }

    /// <summary>The buyer pays; where <paramref name="fee"/> is null, it is not known yet.</summary>
    public StandInSession Pay(string session, long? fee = 65, string? feeCurrency = null, decimal? rate = null)
    {
        var paid = Sessions.Single(one => one.Id == session);
        (paid.Status, paid.IsPaid, paid.Fee, paid.FeeCurrency, paid.Rate) = ("complete", true, fee, feeCurrency ?? paid.Currency, rate);
        return paid;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task Answer(HttpContext context, Func<(int Status, object Answer)> answer)
    {
        if (context.Request.Headers["Stripe-Version"].Count == 0)
            Faults.Enqueue($"{context.Request.Path} names no version.");
        if (IsDown)
        {
            context.Response.StatusCode = 500;
            return;
        }

        var (status, body) = context.Request.Headers.Authorization.ToString() == $"Bearer {Key}" ? answer() : (401, Error("Invalid API Key provided"));
        if (Swallows > 0)
        {
            Swallows--;
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(body);
    }

    // The same key is the same request: answered as before, and refused where it asks for something else.
    private async Task Once(HttpContext context, Func<IFormCollection, (int, object)> act)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : FormCollection.Empty;
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length == 0)
            Faults.Enqueue($"{context.Request.Path} has no idempotency key.");
        var text = $"{context.Request.Path}?{string.Join('&', form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}"))}";
        await Answer(context, () =>
        {
            lock (_turn)
            {
                if (_done.TryGetValue(key, out var done))
                    return done.Form == text ? (done.Status, done.Answer) : (400, Fault("Keys for idempotent requests can only be used with the same parameters."));

                var (status, answer) = act(form);
                _done[key] = (text, status, answer);
                return (status, answer);
            }
        });
    }

    private (int, object) NewSession(IFormCollection form)
    {
        var lines = Enumerable.Range(0, 100).TakeWhile(i => form.ContainsKey($"line_items[{i}][quantity]")).ToList();
        var currencies = lines.Select(i => form[$"line_items[{i}][price_data][currency]"].ToString()).Distinct().ToList();
        var total = lines.Sum(i => long.Parse(form[$"line_items[{i}][price_data][unit_amount]"].ToString(), CultureInfo.InvariantCulture));
        foreach (var (isRight, fault) in new[]
        {
            (form["mode"] == "payment", "mode"), (lines.Count > 0, "line_items"), (currencies is [{ Length: 3 } one] && one.All(char.IsAsciiLetterLower), "currency"),
            (lines.All(i => form[$"line_items[{i}][price_data][product_data][name]"].ToString() is { Length: > 0 and <= 250 }), "name"),
            (Uri.TryCreate(form["success_url"], UriKind.Absolute, out _) && Uri.TryCreate(form["cancel_url"], UriKind.Absolute, out _), "success_url"),
            (form["customer_email"].ToString().Contains('@', StringComparison.Ordinal), "customer_email"), (long.TryParse(form["expires_at"], out _), "expires_at"), (total > 0, "amount"),
        })
        {
            if (!isRight)
                return (400, Fault($"Invalid {fault}"));
        }

        var session = new StandInSession($"cs_test_{Guid.CreateVersion7():N}", total, currencies[0], form["client_reference_id"].ToString(), form["success_url"].ToString(), form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        Sessions.Add(session);
        return (200, new { id = session.Id, @object = "checkout.session", url = $"{Address}/pay/{session.Id}", status = "open" });
    }

    private (int, object) Show(HttpContext context)
    {
        if (Sessions.Find(one => one.Id == (string)context.Request.RouteValues["id"]!) is not { } session)
            return (404, Error("No such checkout.session"));

        object? balance = session.Fee is null ? null : new { fee = session.Fee, currency = session.FeeCurrency, exchange_rate = session.Rate };
        return (200, new
        {
            id = session.Id,
            @object = "checkout.session",
            status = session.Status,
            payment_status = session.IsPaid ? "paid" : "unpaid",
            client_reference_id = session.Reference,
            amount_total = session.Amount,
            currency = session.Currency,
            payment_intent = session.IsPaid ? new { id = session.Charge, latest_charge = new { amount_refunded = session.Returned, balance_transaction = balance } } : null,
        });
    }

    private (int, object) Expire(HttpContext context)
    {
        var session = Sessions.Single(one => one.Id == (string)context.Request.RouteValues["id"]!);
        if (session.Status != "open")
            return (400, Error("Only Checkout Sessions with a status in [\"open\"] can be expired."));

        session.Status = "expired";
        return (200, new { id = session.Id, status = "expired" });
    }

    private (int, object) NewRefund(IFormCollection form)
    {
        if (RefusesRefunds is { } refusal)
            return (400, Error(refusal));
        if (Sessions.Find(one => one.Charge == form["payment_intent"]) is not { IsPaid: true } session || !long.TryParse(form["amount"], out var amount) || amount <= 0)
            return (400, Fault("No such payment_intent"));
        if (session.Returned + amount > session.Amount)
            return (400, Error("Refund amount is greater than unrefunded amount on charge"));

        session.Returned += amount;
        Refunds.Add((session.Charge, amount));
        return (200, new { id = $"re_{Refunds.Count}", @object = "refund", status = "succeeded" });
    }

    private Task Page(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync("<!doctype html><html lang=\"en\"><title>Pay</title><form method=\"post\"><button>Pay</button></form></html>");
    }

    private Task PayOnPage(HttpContext context)
    {
        context.Response.Redirect(Pay((string)context.Request.RouteValues["id"]!).SuccessAddress);
        return Task.CompletedTask;
    }

    private object Fault(string message)
    {
        Faults.Enqueue(message);
        return Error(message);
    }

    private static object Error(string message) => new { error = new { message, type = "invalid_request_error" } };
}

/// <summary>A page that takes money.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Amount">In Stripe's minor units.</param>
/// <param name="Currency">In lower case.</param>
/// <param name="Reference">What the shop takes it for.</param>
/// <param name="SuccessAddress">Where a buyer goes who has paid.</param>
/// <param name="Form">What was sent.</param>
public sealed record StandInSession(string Id, long Amount, string Currency, string Reference, string SuccessAddress, IReadOnlyDictionary<string, string> Form)
{
    /// <summary>open, complete or expired.</summary>
    public string Status { get; set; } = "open";

    /// <summary>Whether somebody paid.</summary>
    public bool IsPaid { get; set; }

    /// <summary>What was kept; null while that is not known.</summary>
    public long? Fee { get; set; }

    /// <summary>The currency it was kept in.</summary>
    public string? FeeCurrency { get; set; }

    /// <summary>How much of that one unit of the payment's is.</summary>
    public decimal? Rate { get; set; }

    /// <summary>What went back.</summary>
    public long Returned { get; set; }

    /// <summary>The name of the money.</summary>
    public string Charge => $"pi_{Id}";

    /// <summary>What Stripe tells of it, as JSON.</summary>
    public string Told(string type, string eventId) => JsonSerializer.Serialize(type.StartsWith("charge", StringComparison.Ordinal)
        ? (object)new { id = eventId, type, data = new { @object = new { @object = "charge", id = "ch_1", payment_intent = Charge } } }
        : new { id = eventId, type, data = new { @object = new { @object = "checkout.session", id = Id } } });
}
