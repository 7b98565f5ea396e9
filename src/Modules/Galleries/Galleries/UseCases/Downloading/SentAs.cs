namespace Galleries.UseCases.Downloading;

/// <summary>What leaves when an asset is downloaded in a size.</summary>
public enum SentAs
{
    /// <summary>What was uploaded, because that was asked for or there is nothing smaller: of GIFs never, of videos in web size where none could be made.</summary>
    Original,

    /// <summary>What is made of it in this size; of a photo it may be made only now.</summary>
    Rendition,

    /// <summary>Nothing before the video has been made smaller, which takes a while and needs nobody to ask for it.</summary>
    NothingYet,
}
