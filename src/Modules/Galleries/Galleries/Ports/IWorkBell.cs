namespace Galleries.Ports;

/// <summary>Wakes the work that goes on behind the requests, so that it does not have to look round all the time.</summary>
internal interface IWorkBell
{
    /// <summary>There are previews to be made.</summary>
    void PicturesWait();

    /// <summary>There may be photos of this gallery to be made for downloading.</summary>
    void DownloadsWait(Guid galleryId);

    /// <summary>There are posters to be made.</summary>
    void VideosWait();

    /// <summary>There are bytes to be deleted.</summary>
    void FilesAreLeft();
}
