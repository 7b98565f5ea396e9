using BuildingBlocks;

namespace Galleries.Domain;

/// <summary>What a visitor wrote on a photo for the photographer, as plain text; one for each person and photo.</summary>
internal sealed class Note
{
    public const int LongestText = 1_000;

    private Note(Guid galleryId, Guid visitorId, Guid assetId) => (GalleryId, VisitorId, AssetId) = (galleryId, visitorId, assetId);

    public Guid GalleryId { get; private set; }

    public Guid VisitorId { get; private set; }

    public Guid AssetId { get; private set; }

    public string Text { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Whether the photographer has ticked it off since it was written.</summary>
    public bool IsRead { get; private set; }

    public static Note On(Guid assetId, Visitor visitor) => new(visitor.GalleryId, visitor.Id, assetId);

    /// <summary>Other words make it new again.</summary>
    public Outcome Say(string text, DateTimeOffset now)
    {
        var said = Folding.WellFormed(text).Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        if (said.Length == 0)
            return Outcome.Refused("Please write something first.", "Text");
        if (said.Length > LongestText)
            return Outcome.Refused($"Please keep the note within {LongestText} characters.", "Text");
        if (said == Text)
            return Outcome.Done;

        (Text, WrittenAt, IsRead) = (said, now, false);
        return Outcome.Done;
    }

    public void Read(bool isRead) => IsRead = isRead;
}
