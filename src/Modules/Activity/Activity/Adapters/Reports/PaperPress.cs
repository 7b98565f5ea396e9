using System.IO.Compression;
using Activity.Ports;
using Activity.UseCases.Reporting;

namespace Activity.Adapters.Reports;

internal sealed class PaperPress(ReportWriter writer) : IPaperPress
{
    public async Task<byte[]> Print(DateOnly month, StudioHead studio, DateTimeOffset at, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var report in from kind in ReportWriter.OfBooks from format in Enum.GetValues<ReportFormat>() select new OpenReport(kind, format, month, month.AddMonths(1).AddDays(-1)))
            {
                var entry = zip.CreateEntry(ReportWriter.FileName(report));
                entry.LastWriteTime = at;
                await using var file = await entry.OpenAsync(ct);
                await writer.Write(report, studio, at, file, ct);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>One file of the ZIP, as it was printed; null where it has none of that name.</summary>
    public static async Task<byte[]?> Unpack(byte[] papers, string fileName, CancellationToken ct)
    {
        using var zip = new ZipArchive(new MemoryStream(papers));
        if (zip.GetEntry(fileName) is not { } entry)
            return null;

        using var bytes = new MemoryStream();
        await using (var file = await entry.OpenAsync(ct))
            await file.CopyToAsync(bytes, ct);
        return bytes.ToArray();
    }
}
