using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Media;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;

namespace Host.Web;

/// <summary>The photos of a mail about a share, small, as those who get it may see them when it is sent.</summary>
internal sealed class MailPictures(IQueryHandler<FindMedia, MediaFile?> media, JpegPreviews jpegs)
{
    public async Task<IReadOnlyList<MailPicture>> Fill(IReadOnlyList<MailPicture> pictures, CancellationToken ct)
    {
        var filled = new List<MailPicture>();
        foreach (var picture in pictures)
            filled.Add(picture with { Jpeg = await Read(picture.Key, ct) });
        return filled;
    }

    private async Task<ReadOnlyMemory<byte>?> Read(string key, CancellationToken ct)
    {
        if (SharedPicture.Read(key) is not { } shared
            || await media.Handle(new FindMedia(shared.GalleryId, shared.AssetId, Viewer.As(new Pose(shared.Type, shared.GrantId))), ct) is not { } file
            || await jpegs.PathOf(GalleryMedia.OriginalOf(file, cleanToo: false), MediaSizes.Edges[0], ct) is not { } path)
            return null;

        return await File.ReadAllBytesAsync(path, ct);
    }
}
