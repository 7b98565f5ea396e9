using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace BuildingBlocks.Documents.Tests.Pdf;

/// <summary>What programs of other makers read in a document: qpdf, and pdftotext, pdfinfo, pdffonts of poppler.</summary>
internal static class PdfTools
{
    public static Task<string> Check(byte[] pdf) => Run("qpdf", pdf, "--check", "{file}");

    public static async Task<string> Text(byte[] pdf, params string[] options) =>
        WithoutMarks(await Run("pdftotext", pdf, [.. options, "-enc", "UTF-8", "{file}", "-"]));

    /// <summary>The text of each page.</summary>
    public static async Task<string[]> Pages(byte[] pdf) => (await Text(pdf, "-layout")).TrimEnd('\f').Split('\f');

    public static Task<string> Info(byte[] pdf) => Run("pdfinfo", pdf, "-isodates", "{file}");

    public static Task<string> Images(byte[] pdf) => Run("pdfimages", pdf, "-list", "{file}");

    public static Task<string> Fonts(byte[] pdf) => Run("pdffonts", pdf, "{file}");

    /// <summary>The document with every stream inflated, to look into.</summary>
    public static Task<string> Plain(byte[] pdf) => Run("qpdf", pdf, "--qdf", "--object-streams=disable", "{file}", "-");

    // poppler brackets right-to-left runs with directional marks.
    private static string WithoutMarks(string text) => string.Concat(text.Where(c => c is not (>= '\u202A' and <= '\u202E')));

    private static async Task<string> Run(string tool, byte[] pdf, params string[] arguments)
    {
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            var start = new ProcessStartInfo(tool, arguments.Select(a => a.Replace("{file}", file, StringComparison.Ordinal)))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            };
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, $"{tool} says: {await errors}{output}");
            return output;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException(
                $"{tool} is missing. The tests of documents need qpdf and poppler-utils (Debian: apt-get install qpdf poppler-utils).");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
