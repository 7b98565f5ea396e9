using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Galleries.Adapters.Sources;

/// <summary>The answer to a PROPFIND (RFC 4918): what is in a folder.</summary>
internal static class WebDavListing
{
    /// <summary>What is asked for.</summary>
    public const string Question =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><d:propfind xmlns:d=\"DAV:\"><d:prop><d:resourcetype/><d:getcontentlength/><d:getlastmodified/><d:getetag/></d:prop></d:propfind>";

    private const int MostCharacters = 64 * 1024 * 1024;
    private static readonly XNamespace Dav = "DAV:";

    /// <summary>Entries with their absolute addresses; null where the answer is none of that kind.</summary>
    public static async Task<IReadOnlyList<WebDavEntry>?> Read(Uri asked, Stream answer, CancellationToken ct)
    {
        try
        {
            using var reader = XmlReader.Create(answer, new XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters });
            var document = await XDocument.LoadAsync(reader, LoadOptions.None, ct);
            return document.Root?.Name == Dav + "multistatus" ? [.. document.Root.Elements(Dav + "response").Select(response => Entry(asked, response)).OfType<WebDavEntry>()] : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static WebDavEntry? Entry(Uri asked, XElement response)
    {
        if (response.Element(Dav + "href")?.Value.Trim() is not { Length: > 0 } href || !Uri.TryCreate(asked, href, out var address))
            return null;

        // One part says what was found, another one what there is none of.
        var found = response.Elements(Dav + "propstat").Where(part => part.Element(Dav + "status")?.Value.Contains(" 200", StringComparison.Ordinal) != false)
            .Select(part => part.Element(Dav + "prop")).OfType<XElement>().SelectMany(prop => prop.Elements()).ToLookup(one => one.Name, one => one);
        var isFolder = found[Dav + "resourcetype"].Any(type => type.Element(Dav + "collection") is not null);
        var length = long.TryParse(Value("getcontentlength"), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : (long?)null;
        return new WebDavEntry(address, isFolder, length, Value("getetag") ?? Value("getlastmodified") ?? "");

        string? Value(string name) => found[Dav + name].FirstOrDefault()?.Value is { Length: > 0 } value ? value : null;
    }
}

/// <summary>A file or a folder of a WebDAV share.</summary>
internal sealed record WebDavEntry(Uri Address, bool IsFolder, long? Length, string Stamp);
