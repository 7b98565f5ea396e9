using System.Diagnostics;
using System.Xml.Linq;
using BuildingBlocks.Documents.Csv;

namespace BuildingBlocks.Documents.Tests.Csv;

/// <summary>LibreOffice, which opens a CSV file as somebody would who clicks on it.</summary>
internal static class Spreadsheet
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>What each cell holds: its type, and its value as the spreadsheet calculates with it.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<(string Type, string Value)>>> Cells(byte[] csv, CsvForm form)
    {
        string folder = Directory.CreateTempSubdirectory("spreadsheet").FullName;
        try
        {
            string file = Path.Combine(folder, "report.csv");
            await File.WriteAllBytesAsync(file, csv);
            // UTF-8 is 76; 1033 and 1031 are the United States and Germany, whose numbers have a point and a comma; "true" is to look for numbers and days.
            await Run(
                $"-env:UserInstallation=file://{folder}/profile", "--headless", $"--infilter=CSV:{(int)form.Separator},34,76,1,,{(form == CsvForm.Comma ? 1031 : 1033)},false,true",
                "--convert-to", "fods", "--outdir", folder, file);
            XDocument sheet = XDocument.Load(Path.Combine(folder, "report.fods"));
            return [.. sheet.Descendants(Table + "table-row").Select(row => (IReadOnlyList<(string, string)>)[.. row.Elements(Table + "table-cell").Select(Read)]).Where(row => row.Count > 1)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string Type, string Value) Read(XElement cell)
    {
        string type = cell.Attribute(Office + "value-type")?.Value ?? "empty";
        if (cell.Attribute(Table + "formula") is not null)
        {
            return ("formula", cell.Value);
        }

        return (type, type switch
        {
            "date" => cell.Attribute(Office + "date-value")!.Value,
            "string" or "empty" => string.Join('\n', cell.Elements(Words + "p").Select(p => p.Value)),
            _ => cell.Attribute(Office + "value")?.Value ?? cell.Value,
        });
    }

    private static async Task Run(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(Program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        (process.ExitCode, await errors).Item1.ShouldBe(0, $"{await output}{await errors}");
    }
}

/// <summary>Runs where LibreOffice is installed.</summary>
internal sealed class SpreadsheetFactAttribute : FactAttribute
{
    public SpreadsheetFactAttribute() => Skip = Spreadsheet.Program is null ? "LibreOffice is not installed: there is no soffice on the path." : null;
}
