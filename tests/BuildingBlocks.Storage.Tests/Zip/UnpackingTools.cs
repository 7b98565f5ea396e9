using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace BuildingBlocks.Storage.Tests.Zip;

/// <summary>Runs what people unpack archives with.</summary>
internal static class UnpackingTools
{
    /// <summary>What the tool wrote; the test fails when the tool complains or is not there.</summary>
    public static async Task<byte[]> Run(string tool, params string[] arguments)
    {
        using var process = Start(tool, arguments);
        var complaints = process.StandardError.ReadToEndAsync();
        var written = await process.StandardOutput.BaseStream.ReadToEnd();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? written
            : throw new InvalidOperationException($"{tool} ended with {process.ExitCode}: {await complaints}{Encoding.UTF8.GetString(written)}");
    }

    private static Process Start(string tool, string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["LC_ALL"] = "C.UTF-8";
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"{tool} was not found: apt-get install -y unzip p7zip-full");
        }
    }
}
