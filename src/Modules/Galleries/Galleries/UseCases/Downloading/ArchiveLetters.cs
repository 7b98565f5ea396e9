using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Mailing;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Tells by mail that an archive is ready.</summary>
internal sealed class ArchiveLetters(IGuestBook guests, IStudioCard studio, ILetters letters, IPublicAddress address, ISecretProtector secrets)
{
    public async Task Send(Archive archive, string email, Reply reply, CancellationToken ct)
    {
        var (gallery, name, manifest) = (reply.Gallery!, reply.Visitor?.Name, archive.Manifest);
        var (link, zone) = (await LinkTo(archive, gallery, ct), (await studio.Read(ct)).Zone);
        var lastDay = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(archive.Until, zone).DateTime);
        var kind = manifest switch
        {
            { Entries.Count: 0 } => GalleryLetters.DownloadFailed,
            { Missing.Count: 0 } => GalleryLetters.DownloadReady,
            _ => GalleryLetters.DownloadIncomplete,
        };
        await letters.Send(kind, new LetterReader(email, name, archive.NotifyLanguage, GalleryId: gallery.Id), language => new LetterValues()
            .Text("client.name", name).Text("gallery.name", gallery.Name).Link("link", link)
            .Text("last.day", language.Day(lastDay)).Text("missing.count", GalleryLetters.Figure(manifest.Missing.Count, language)), ct);
    }

    /// <summary>The link of whoever asked, with a seal that names the download: it opens it in any browser, as that very visitor.</summary>
    private async Task<Uri> LinkTo(Archive archive, Gallery gallery, CancellationToken ct)
    {
        var grant = archive.GrantId is { } grantId ? await guests.FindGrant(gallery.Id, grantId, ct) : null;
        return grant is not null && address.LinkOf(gallery.Slug, grant, secrets) is { } link
            ? new Uri($"{link.AbsoluteUri}?download={Uri.EscapeDataString(DownloadSeal.Of(archive.Id, secrets))}")
            : address.At($"/g/{gallery.Slug}/download/{archive.Id}");
    }
}
