using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Host.Tests.App;

/// <summary>What pdftotext of poppler reads in a document.</summary>
internal static class PdfText
{
    public static async Task<string> Of(byte[] pdf)
    {
        var start = new ProcessStartInfo("pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var text = process.StandardOutput.ReadToEndAsync();
            await process.StandardInput.BaseStream.WriteAsync(pdf);
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, "pdftotext can't read the document.");
            return await text;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("pdftotext is missing. The tests of reports need poppler-utils (Debian: apt-get install poppler-utils).");
        }
    }
}
