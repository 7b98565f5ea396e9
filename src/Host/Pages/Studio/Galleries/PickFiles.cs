using System.Globalization;
using System.Text;
using BuildingBlocks.Documents.Csv;
using Galleries.UseCases.Picking;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio.Galleries;

/// <summary>What was picked, as programs on the photographer's computer take it.</summary>
internal static class PickFiles
{
    /// <summary>The columns' names are what others build on: add at the end, never rename.</summary>
    private static CsvReport<PickedFile> Columns { get; } = new CsvReport<PickedFile>()
        .Text("file_name", file => file.FileName)
        .Text("kind", file => file.Kind.ToString())
        .Text("scene", file => file.Scene)
        .Text("taken_at", file => file.TakenAt?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture))
        .Moment("picked_at_utc", file => file.PickedAt);

    /// <summary>As a spreadsheet takes them.</summary>
    public static async Task<FileContentResult> Csv(this PageModel page, string name, IReadOnlyList<PickedFile> files, CancellationToken ct)
    {
        var content = new MemoryStream();
        await Columns.Write(content, files, ct);
        return page.Send(content.ToArray(), "text/csv; charset=utf-8", $"{name}.csv");
    }

    /// <summary>One name a line.</summary>
    public static FileContentResult Txt(this PageModel page, string name, IReadOnlyList<PickedFile> files) =>
        page.Send(Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{file.FileName}\r\n"))), "text/plain; charset=utf-8", $"{name}.txt");

    /// <summary>A sidecar for each, which programs read beside the raw files.</summary>
    public static SidecarArchive Sidecars(string name, IEnumerable<PickedFile> files, SidecarForm wanted, DateTimeOffset now) =>
        new(name, files.Select(file => file.FileName), wanted.Rating, wanted.Color, now);

    /// <summary>
    /// For a program's search by file name: without the ending, as the raw files behind the photos have another, each name once.
    /// </summary>
    public static string SearchLine(IEnumerable<PickedFile> files) => string.Join(", ", files.Select(file => System.IO.Path.GetFileNameWithoutExtension(file.FileName)).Distinct());

    private static FileContentResult Send(this PageModel page, byte[] content, string type, string name)
    {
        page.Response.Headers.CacheControl = "private, no-store";
        return page.File(content, type, name);
    }
}
