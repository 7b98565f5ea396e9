using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Media;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;

namespace Host.Web;

/// <summary>The photos of a mail about a share, small, as those who get it may see them when it is sent.</summary>
internal sealed class MailPictures(IQueryHandler<FindSharedPicture, MediaFile?> pictures, JpegPreviews jpegs)
{
    public async Task<IReadOnlyList<MailPicture>> Fill(IReadOnlyList<MailPicture> wanted, CancellationToken ct)
    {
        var filled = new List<MailPicture>();
        foreach (var picture in wanted)
            filled.Add(picture with { Jpeg = await Read(picture.Key, ct) });
        return filled;
    }

    private async Task<ReadOnlyMemory<byte>?> Read(string key, CancellationToken ct)
    {
        if (await pictures.Handle(new FindSharedPicture(key), ct) is not { } file
            || await jpegs.PathOf(GalleryMedia.OriginalOf(file, cleanToo: false), MediaSizes.Edges[0], ct) is not { } path)
            return null;

        return await File.ReadAllBytesAsync(path, ct);
    }
}
