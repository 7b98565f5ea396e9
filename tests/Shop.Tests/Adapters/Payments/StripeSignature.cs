using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Testing;

namespace Shop.Tests.Adapters.Payments;

/// <summary>Signatures that Stripe's own package makes.</summary>
internal static class StripeSignature
{
    public static async Task<string> Of(string body, DateTimeOffset at, string secret = StripeStandIn.WebhookSecret)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Adapters", "Payments", "stripe-sign.cjs"), secret, at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            await process.StandardInput.WriteAsync(body);
            process.StandardInput.Close();
            var header = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, await errors);
            return header;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("This test runs a program in Node.js, and node was not found: install Node.js 20 or newer.");
        }
    }
}
