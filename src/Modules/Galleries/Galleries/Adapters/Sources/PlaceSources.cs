using BuildingBlocks.Security;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Sources;

/// <summary>Tells by what was typed or pasted which kind of place it is.</summary>
internal sealed class PlaceSources(SourceRules rules, ISecretProtector secrets) : ISources
{
    public IReadOnlyList<string> Roots => rules.Roots;

    public SourceReading Read(string text)
    {
        var address = (text ?? "").Trim().Trim('"');
        if (address.Length == 0)
            return Refused("Please say where the photos are.");
        if (address.Any(char.IsControl))
            return Refused("This address has letters in it that can’t be read. Please type it anew.");
        if (!address.Contains("://", StringComparison.Ordinal))
            return Folder(address);

        return Uri.TryCreate(address, UriKind.Absolute, out var link) ? ReadLink(link) : Refused("This link can’t be read. Please paste it whole, from https on.");
    }

    public async Task<ISource> Open(SourcePlace place, CancellationToken ct)
    {
        if (place.Kind is SourceKind.Folder)
            return FolderSource.Open(place.Address, rules);

        var secret = place.SecretCipher is { } cipher
            ? secrets.Unprotect(cipher) ?? throw new SourceException("The password of this source was kept with keys that this installation no longer has. Please enter it again.")
            : null;
        var link = new Uri(place.Address);
        return place.Kind is SourceKind.S3
            ? await S3Source.Open(link, place.UserName, secret, rules, ct)
            : await WebDavSource.Open(link, place.UserName, secret, rules, ct);
    }

    private SourceReading ReadLink(Uri link) => link.Scheme switch
    {
        "file" => Folder(link.LocalPath),
        "https" or "http" => WebDavLink.Check(link) is { } refusal ? Refused(refusal) : Taken(SourceKind.WebDav, link),
        "s3" => S3Source.Check(link) is { } refusal ? Refused(refusal) : Taken(SourceKind.S3, link),
        "dav" or "davs" or "webdav" or "webdavs" => Refused("Please write https instead of what the link begins with."),
        _ => Refused($"Links that begin with {link.Scheme} can’t be used. Please use a folder, a link that begins with https, or one that begins with s3."),
    };

    private SourceReading Folder(string folder) => FolderSource.Check(folder, rules) is { } refusal ? Refused(refusal) : new SourceReading(new SourcePlace(SourceKind.Folder, folder), null);

    private static SourceReading Taken(SourceKind kind, Uri link) => new(new SourcePlace(kind, link.AbsoluteUri), null);

    private static SourceReading Refused(string sentence) => new(null, sentence);
}
