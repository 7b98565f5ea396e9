using System.Web;

namespace Galleries.Adapters.Sources;

/// <summary>What a pasted link leads to: the addresses at which files may be listed, the first one that answers being it, and how one signs in.</summary>
/// <param name="Addresses">Each ends with a slash.</param>
/// <param name="ShareToken">Of a Nextcloud share, which is its user name; null for any other server.</param>
internal sealed record WebDavLink(IReadOnlyList<Uri> Addresses, string? ShareToken)
{
    private static readonly (string Host, string Name)[] Pages =
    [
        ("drive.google.com", "Google Drive"), ("docs.google.com", "Google Drive"), ("photos.google.com", "Google Photos"), ("photos.app.goo.gl", "Google Photos"), ("dropbox.com", "Dropbox"),
        ("onedrive.live.com", "OneDrive"), ("1drv.ms", "OneDrive"), ("sharepoint.com", "SharePoint"), ("icloud.com", "iCloud"), ("wetransfer.com", "WeTransfer"), ("we.tl", "WeTransfer"),
        ("pic-time.com", "Pic-Time"), ("pixieset.com", "Pixieset"), ("lightroom.adobe.com", "Lightroom"), ("flickr.com", "Flickr"), ("smugmug.com", "SmugMug"), ("amazon.com", "Amazon"),
    ];

    public bool IsShare => ShareToken is not null;

    /// <summary>Why a link can't lead to files; null when it may.</summary>
    public static string? Check(Uri link)
    {
        if (link.UserInfo.Length > 0)
            return "Please leave the user name and the password out of the link, and enter them below.";

        var page = Array.Find(Pages, page => link.Host == page.Host || link.Host.EndsWith($".{page.Host}", StringComparison.OrdinalIgnoreCase));
        return page.Name is { } name
            ? $"This is a link of {name}, which shows a web page and gives no files to a program. Please use a folder, a Nextcloud link, or the address of a WebDAV share."
            : null;
    }

    /// <summary>Nextcloud and ownCloud: /s/TOKEN, with or without /index.php before and a folder behind; everything else is taken as it is.</summary>
    public static WebDavLink Read(Uri link)
    {
        var parts = link.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.IndexOf(parts, "s");
        if (at < 0 || at + 1 >= parts.Length || parts.Length > at + 3 || parts.Contains("dav", StringComparer.Ordinal) || parts.Contains("webdav", StringComparer.Ordinal))
            return new WebDavLink([WithSlash(new Uri(link.GetLeftPart(UriPartial.Path)))], null);

        var before = string.Concat(parts[..at].Where(part => part != "index.php").Select(part => $"/{part}"));
        var token = parts[at + 1];
        var query = HttpUtility.ParseQueryString(link.Query);
        var folder = string.Concat((query["path"] ?? query["dir"] ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")).Select(part => $"{Uri.EscapeDataString(part)}/"));
        var home = $"{link.GetLeftPart(UriPartial.Authority)}{before}/public.php";
        return new WebDavLink([new Uri($"{home}/dav/files/{token}/{folder}"), new Uri($"{home}/webdav/{folder}")], Uri.UnescapeDataString(token));
    }

    private static Uri WithSlash(Uri address) => address.AbsoluteUri.EndsWith('/') ? address : new Uri($"{address.AbsoluteUri}/");
}
