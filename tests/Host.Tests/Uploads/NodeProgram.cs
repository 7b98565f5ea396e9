using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Host.Tests.App;

namespace Host.Tests.Uploads;

/// <summary>A program in Node.js that is signed in as somebody's browser is.</summary>
internal static class NodeProgram
{
    /// <summary>What it says in its only line.</summary>
    public static async Task<JsonElement> Run(string program, string file, Uri endpoint, Browser by)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Uploads", program), file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ENDPOINT"] = endpoint.AbsoluteUri, ["COOKIE"] = by.Cookies.Header, ["TOKEN"] = await by.FormToken() },
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var line = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, await errors);
            return JsonDocument.Parse(line).RootElement;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("This test runs a program in Node.js, and node was not found: install Node.js 20 or newer.");
        }
    }
}
