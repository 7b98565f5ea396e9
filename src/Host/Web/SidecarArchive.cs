using BuildingBlocks.Documents.Xmp;
using BuildingBlocks.Storage.Checksums;
using BuildingBlocks.Storage.Zip;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Host.Web;

/// <summary>
/// A ZIP file with a sidecar for each photo, named like it with another ending. All of them say the same, so however many there are, one is kept in memory; photos that
/// differ in their endings alone share theirs, as they do on a disk.
/// </summary>
internal sealed class SidecarArchive(string fileName, IEnumerable<string> photos, int? rating, string? label, DateTimeOffset now) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var content = XmpSidecar.Write(rating, label);
        var layout = new ZipLayout(Entries(content));
        var response = context.HttpContext.Response;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        (response.ContentType, response.ContentLength) = ("application/zip", layout.Length);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.CacheControl = "private, no-store";
        await new StoredZip(layout, (_, offset, _) => Task.FromResult<Stream?>(new MemoryStream(content) { Position = offset }))
            .WriteTo(response.Body, 0, layout.Length, context.HttpContext.RequestAborted);
    }

    private List<ZipEntry> Entries(byte[] content)
    {
        var (names, crc) = (new ArchiveNames(), Crc32.Of(content));
        return [.. photos.Select(photo => $"{Path.GetFileNameWithoutExtension(photo)}.xmp").Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => new ZipEntry(names.Add(name), content.Length, crc, now, ""))];
    }
}
