using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Shop.Ports;

namespace Shop.Adapters.Payments;

/// <summary>Speaks to Stripe: its REST interface, with the studio's key.</summary>
internal sealed class StripeClient(HttpClient http, IPaymentKeys keys, ILogger<StripeClient> log)
{
    /// <summary>What this program was written against.</summary>
    public const string Version = "2024-06-20";

    public Task<StripeAnswer> Get(string path, CancellationToken ct) => Send(HttpMethod.Get, path, null, null, null, ct);

    /// <summary>With a key of its own instead of the studio's.</summary>
    public Task<StripeAnswer> GetWith(string key, string path, CancellationToken ct) => Send(HttpMethod.Get, path, null, null, key, ct);

    /// <param name="path">Below the interface's address.</param>
    /// <param name="form">What is asked for.</param>
    /// <param name="idempotencyKey">Asked again with the same, Stripe does it once.</param>
    /// <param name="ct">Ends the waiting.</param>
    public Task<StripeAnswer> Post(string path, IEnumerable<KeyValuePair<string, string>> form, string idempotencyKey, CancellationToken ct) =>
        Send(HttpMethod.Post, path, form, idempotencyKey, null, ct);

    private async Task<StripeAnswer> Send(HttpMethod method, string path, IEnumerable<KeyValuePair<string, string>>? form, string? idempotencyKey, string? key, CancellationToken ct)
    {
        var secret = key ?? (await keys.Find(ct))?.Key;
        if (secret is null)
            return new StripeAnswer(0, null, "");

        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        request.Headers.Add("Stripe-Version", Version);
        if (idempotencyKey is not null)
            request.Headers.Add("Idempotency-Key", idempotencyKey);
        if (form is not null)
            request.Content = new FormUrlEncodedContent(form);
        try
        {
            using var response = await http.SendAsync(request, ct);
            var answer = Read(response.StatusCode, await response.Content.ReadAsStringAsync(ct));
            if (!answer.Succeeded)
                log.LogWarning("Stripe refused {Method} {Path} with {Status}: {Message}", method, path, answer.Status, answer.Message);
            return answer;
        }
        catch (Exception trouble) when (trouble is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            log.LogWarning(trouble, "Stripe did not answer {Method} {Path}", method, path);
            return new StripeAnswer(0, null, "");
        }
    }

    private static StripeAnswer Read(HttpStatusCode status, string text)
    {
        try
        {
            var body = JsonDocument.Parse(text).RootElement;
            return new StripeAnswer((int)status, body, body.Find("error") is { } error ? error.Text("message") ?? "" : "");
        }
        catch (JsonException)
        {
            return new StripeAnswer((int)status, null, "");
        }
    }
}

/// <summary>What Stripe answered.</summary>
/// <param name="Status">0 when it did not.</param>
/// <param name="Body">Null when it was no JSON.</param>
/// <param name="Message">What was wrong, in its words.</param>
internal sealed record StripeAnswer(int Status, JsonElement? Body, string Message)
{
    public bool Succeeded => Status is >= 200 and < 300 && Body is not null;

    /// <summary>It made up its mind: the same once more is answered the same.</summary>
    public bool IsRefused => Status is >= 400 and < 500 and not 401 and not 403 and not 409 and not 429;
}

/// <summary>Reads JSON of which anything may be missing.</summary>
internal static class JsonReading
{
    public static JsonElement? Find(this JsonElement element, params ReadOnlySpan<string> path)
    {
        var found = element;
        foreach (var name in path)
        {
            if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(name, out found) || found.ValueKind == JsonValueKind.Null)
                return null;
        }

        return found;
    }

    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Find(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static long? Number(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Find(path) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) ? value : null;
}
