using System.Text;
using BuildingBlocks.UseCases;
using Microsoft.AspNetCore.Http.Features;
using Shop.UseCases.Paying;

namespace Host.Web;

/// <summary>Where Stripe tells what became of payments. Who else calls is told that the signature is not right.</summary>
internal static class StripeWebhook
{
    private const int LongestBody = 256 * 1024;

    public static void MapStripeWebhook(this WebApplication app) =>
        app.MapPost("/webhooks/stripe", Hear).AllowAnonymous().RequireRateLimiting(GuessLimits.Webhooks);

    private static async Task<IResult> Hear(HttpContext context, ICommandHandler<HearPaymentEvent> hear)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LongestBody;
        if (context.Request.ContentLength > LongestBody)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);

        // To the last byte as it was signed.
        using var reader = new StreamReader(context.Request.Body, new UTF8Encoding(false, throwOnInvalidBytes: false), detectEncodingFromByteOrderMarks: false);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var outcome = await hear.Handle(new HearPaymentEvent(body, context.Request.Headers["Stripe-Signature"].ToString()), context.RequestAborted);
        return outcome switch
        {
            { Succeeded: true } => Results.Ok(),
            { Field: nameof(HearPaymentEvent.Signature) } => Results.BadRequest(),
            _ => Results.StatusCode(StatusCodes.Status503ServiceUnavailable), // it is told again later
        };
    }
}
